const heads =
  'Ald Bram Corr Dunn Elv Farr Gart Hask Ivel Kest Lorn Marr Nev Orr Penn Quern Rost Selk Tarr Ulv Wend Yarn'
const middles = 'en ing er or am'
const ends = 'by well ton ick ley more gate field'

const [head, middle, end] = [heads, middles, ends].map((list) => list.split(' ')) as [string[], string[], string[]]
const pick = (list: string[], position: number) => list[position % list.length] as string

/** Areas in all, each with a name of its own. */
export const areasInAll = head.length * middle.length

/** The area of a body, numbered from 0; no two of the first `areasInAll` are alike. */
export function areaNamed(body: number): string {
  return `${pick(head, body)}${pick(middle, Math.floor(body / head.length))}shire`
}

/** A person of a body, numbered from 0; no two of one body are alike, and bodies begin at different names. */
export function surnameNamed(body: number, person: number): string {
  const position = body * 31 + person * 7
  return `${pick(head, position)}${pick(end, Math.floor(position / head.length))}`
}
