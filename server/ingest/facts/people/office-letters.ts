import { knownOffices, officeOf } from '../../../../shared/offices.ts'

const post =
  /^(?:Head|Director|Chief|Deputy|Assistant|Clerk|Chair) |(?:Officer|Manager|Director|Executive|Treasurer|Secretary|Auditor|Adviser|Solicitor|Accountant)$/
const smallWord = /^(?:of|for|and|the|to|in|&)$/i
const shape = /^\p{Lu}(?:\p{Lu}{2,4}|[oaf]\p{Lu}{1,3})$/u
// `DCC` is the deputy chief constable, whoever else's office begins with these letters.
const isTaken = (form: string) => (officeOf(form)?.side ?? 'unknown') !== 'unknown'

/** The letters by which an office may be called, of three or more: `CFO`, `HoE`. What stands behind a comma is left out. */
export function officeLetters(office: string | null): string[] {
  const title = office?.split(/,| \(/)[0] ?? ''
  const words = title.split(/[ -]/)
  if (!post.test(title) || words.length > 6) return []
  const plain = words.filter((word) => !smallWord.test(word)).map((word) => word.charAt(0))
  const full = words.map((word) => (smallWord.test(word) ? word.charAt(0).toLowerCase() : word.charAt(0)))
  return [...new Set([plain.join(''), full.join('')])].filter((form) => shape.test(form) && !isTaken(form))
}

/** Whether only one of several offices can be called by a short form. */
export const isOnly = (offices: readonly string[], form: string): boolean =>
  offices.filter(
    (office) =>
      officeLetters(office).includes(form) || knownOffices.some(({ short, name }) => short === form && name === office),
  ).length === 1
