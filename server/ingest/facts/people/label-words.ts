import { bodyOf } from '../../../../shared/offices.ts'

// What runs between the people of a list whose columns became one passage, and belongs to none of them.

const honour = /^(?:MLA|MP|MSP|MEP|AM|MS|QPM|OBE|MBE|CBE|KPM|QC|KC|JP|TD|DL|BEM)\W*$/
const count = '(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\\d{1,3})'
const counted = new RegExp(
  ` ${count} (?:\\p{L}{2,20} ){0,4}(?:officials?|officers?|members?|personnel|staff|observers?)\\b`,
  'iu',
)
const footnote = / (?:\(\d{1,2}\) (?:Part|Items?|Present|Joined|Left)\b|\*{1,3} ?\p{Lu}|\d{1,7}(?= |$))/u
const note = /^\(\d{1,2}\)$/

/** Whether a word may be of a label in capitals: no honour and no body. */
export const isCapitals = (word: string) =>
  /^\p{Lu}[\p{Lu}’'&]{1,25}:?$/u.test(word) && !honour.test(word) && bodyOf(word) === null

/** Where the words of a label in capitals begin behind a name: several of them, or one with a colon. */
function labelAt(words: readonly string[]): number | null {
  const from = 3
  for (let at = from; at < words.length; at++) {
    let end = at
    while (end < words.length && isCapitals(words[end] ?? '')) end++
    const run = words.slice(at, end)
    const isLong = run.some((word) => word.length > 4)
    if (run.some((word) => word.endsWith(':')) || (isLong && (run.length > 1 || end === words.length))) return at
    at = Math.max(at, end - 1)
  }
  return null
}

/** One person's words without the label, the count of others, the note and the page number that run behind them. */
export function withoutLabelWords(part: string): string {
  const ends = [counted.exec(part)?.index, footnote.exec(part)?.index].filter((end) => end !== undefined)
  const words = part.slice(0, Math.min(part.length, ...ends)).split(' ')
  // A name in capitals looks like a label itself.
  const label = isCapitals(words[1] ?? '') ? null : labelAt(words)
  let end = label ?? words.length
  while (note.test(words[end - 1] ?? '')) end--
  return words.slice(0, end).join(' ')
}
