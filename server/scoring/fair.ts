import { wordsOf } from '../../shared/words.ts'

/** In a label an array in a scalar's place lists fair answers; null among them means that saying nothing is fair. */
export type Fair<Value> = Value | null | (Value | null)[]
/** In a list's place an array of arrays lists fair lists. */
export type FairList<Value> = Value[] | Value[][]

export const answersOf = <Value>(fair: Fair<Value> | undefined): (Value | null)[] =>
  fair === undefined ? [] : Array.isArray(fair) ? fair : [fair]
export const firstOf = <Value>(fair: Fair<Value> | undefined): Value | null => answersOf(fair)[0] ?? null
export const listsOf = <Value>(fair: FairList<Value> | undefined): Value[][] =>
  fair === undefined ? [[]] : Array.isArray(fair[0]) ? (fair as Value[][]) : [fair as Value[]]

/** The words of a text without case, apostrophes and stops, as one string. */
export const plain = (text: string | null | undefined): string =>
  wordsOf((text ?? '').replace(/(\d)\s+(?=(?:st|nd|rd|th)\b)/g, '$1'))
    .map(({ key }) => key)
    .join(' ')

/** How alike two texts are by the words they share, 0 to 1. */
export function alike(a: string, b: string): number {
  const left = plain(a).split(' ')
  const right = new Set(plain(b).split(' '))
  const common = left.filter((word) => right.has(word)).length
  return (2 * common) / (left.length + right.size)
}

/** Whether the text holds one of the fair beginnings, word for word. */
export const holds = (starts: Fair<string> | undefined, text: string): boolean =>
  answersOf(starts).some((start) => start !== null && ` ${plain(text)} `.includes(` ${plain(start)} `))

/** A labelled date may be shortened to its month or year: any day in it is fair. */
export const dateFits = (fair: Fair<string> | undefined, date: string | null): boolean =>
  answersOf(fair).some(
    (one) => one === date || (one !== null && date !== null && one.length < 10 && date.startsWith(`${one}-`)),
  )

/** Lines from one labelled line to the read one; far where none is labelled. */
export function lineGap(fair: Fair<number> | undefined, line: number): number {
  return Math.min(999, ...answersOf(fair).map((one) => (one === null ? 999 : Math.abs(one - line))))
}
