import { isName, rankBefore } from './person-name.ts'

// "(1) Mr Owen Marl MLA*": the marks of footnotes before and behind a name.
// Capitals before it are the words of a label that runs beside the list.
const noteBefore = /^ ?(?:(?:[\p{Lu}’'&]{2,20} ){2,5})?\(\d{1,2}\) (?=\p{Lu})/u
const star = /(?<=[\p{L}.)]) ?\*{1,3}(?=$|[\s,;.)])/gu
// "Ann Lee (AL) Chief Finance Officer": initials straight behind a name part it from its role.
const shortBehind = /^(?<name>\p{L}[^()[\],;:–—|\t]{3,45}?) \((?<short>\p{Lu}\p{L}{1,4})\) (?=\p{Lu})/u

// "Ann Lee (Head of Fleet) for item 6": how long somebody stayed.
const forItems =
  / (?:[–-] )?(?:for )?(?:agenda )?items? (?:no\.? ?)?\d[\d., &-]{0,20}(?:(?:and|to) \d{1,2})?(?: only)?$/i

const count = (text: string, mark: string) => text.split(mark).length - 1

/** An entry without footnote marks, with a bracket that nobody closed closed, and a dash where initials part name and role. */
export function withoutMarks(text: string): string {
  const plain = text.replace(noteBefore, '').replace(star, '').replace(forItems, '')
  const closed = count(plain, '(') === count(plain, ')') + 1 && /\([^()]{1,20}$/.test(plain) ? `${plain})` : plain
  const { name } = shortBehind.exec(closed)?.groups ?? {}
  return name !== undefined && isName(rankBefore(name)?.rest ?? name)
    ? closed.replace(shortBehind, (found) => `${found}– `)
    : closed
}

// "Mr Owen Marl Chair", "Ann Lee (AL) Chair – Police and Crime Commissioner", "Dr Una Reeve Vice-Chair".
const chairBehind =
  /^(?<who>\p{Lu}[^,;:–—|\t]{3,60}?) (?:– )?(?<deputy>(?:vice|deputy)[- ])?chair(?:man|person|woman)?(?=$| [–—-] |, | \p{Lu})(?<rest>.{0,120})$/iu

/** Whoever has the word for the chair straight behind the name, and what stands behind that; null where nobody has. */
export function chairBehindName(text: string): { text: string; isChair: boolean } | null {
  const { who, deputy, rest = '' } = chairBehind.exec(text)?.groups ?? {}
  if (who === undefined || !isName(who.replace(/ ?\([^()]{1,20}\)/g, ''))) return null
  const role = rest.replace(/^(?: [–—-] |, | )/, '')
  return { text: role === '' ? who : `${who} – ${role}`, isChair: deputy === undefined }
}

const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several)'
const counted = new RegExp(
  `^(?:\\(\\d{1,2}\\) )?${number} (?:other )?(?:\\p{L}{2,20} ){0,4}(?:officials?|officers?|members?|personnel|staff|observers?|representatives?|colleagues?|public|press)\\b[^,;]{0,20}$`,
  'iu',
)

/** "Three Board Officials", "7 police personnel": nobody by name. */
export const areCounted = (text: string): boolean => counted.test(text)
