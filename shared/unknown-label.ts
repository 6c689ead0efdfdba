import { wordFault } from './check-word-change.ts'

// `COMMISSION: …`, `Call-back B3 – …`, `To take away – …`, with a paragraph's number before it.
const label =
  /^[^\p{L}\p{N}]{0,4}(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?<word>\p{Lu}[\p{L}'’/-]{1,30}(?: [\p{L}'’/-]{1,30}){0,4}?)(?: #?(?:[A-Z]{0,4}[-/]?\d[\w./-]{0,9}))?(?: ?[([][^()[\]]{1,30}[)\]])? ?(?:[:–—|]| -(?= ))/u
const somebodyTo = /^[ :–—|*-]{0,4}(?:[Tt]he )?\p{Lu}[^.;:]{0,80}? (?:to|will|should|must) \p{Ll}/u

/** The label that a paragraph begins with, and what stands behind it; null where it begins with none. */
function labelled(paragraph: string): { word: string; rest: string } | null {
  const match = label.exec(paragraph)
  const word = match?.groups?.['word']
  return match && word !== undefined ? { word, rest: paragraph.slice(match[0].length) } : null
}

/** The label that a paragraph begins with and that may be taught; null where it begins with none. */
export function labelOf(paragraph: string): string | null {
  const found = labelled(paragraph.slice(0, 200))
  return found !== null && wordFault(found.word) === null ? found.word : null
}

/** Such a label where it stands before somebody who is to do something. */
export function labelBeforeTask(paragraph: string): string | null {
  const found = labelled(paragraph.slice(0, 300))
  return found !== null && somebodyTo.test(found.rest) && wordFault(found.word) === null ? found.word : null
}
