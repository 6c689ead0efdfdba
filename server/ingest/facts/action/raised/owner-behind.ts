import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import type { Range } from '../../../../../shared/blocks.ts'
import { attendanceLabel } from '../../attendance/label.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { isAsked, isImperative } from '../wording.ts'

// `… to be drawn up – RJ`, `… [RJ/DB]`, `… for members.  RJ`: who stands at the end of a line with no label before.
const mark =
  /(?: [–—-] ?| [([]|(?<=[.;]) {1,9}| {2,9})(?:(?:ACTION|Action)(?: by| for)? ?[:–—-]? ?)?(?=(?:the )?\p{Lu})/gu
const closed = /^[\])]?[ .]{0,3}$/
const longest = 60
// What will be done is a promise.
const isForetold = /\b(?:will|would|shall)\b/i

/** Words that ask for something and end in whoever is to do it, known from the attendance; null for any other. */
export function ownerBehind(text: string, people: People): { body: Range; owner: string } | null {
  if (attendanceLabel(text) !== null) return null
  const from = Math.max(0, text.length - longest)
  for (const match of text.slice(from).matchAll(mark)) {
    const at = from + match.index + match[0].length
    const { persons, end } = personsAt(text, at, mentionsIn(text, people), people)
    const isKnown =
      persons.length > 0 && persons.every(({ shape, who }) => shape === 'known' && (who.name ?? who.office) !== null)
    if (!isKnown || !closed.test(text.slice(end))) continue
    const last = sentencesOf(text.slice(0, at - match[0].length)).at(-1)
    const words = last ? text.slice(last.start, last.end) : ''
    if (
      !last ||
      words.length < 12 ||
      (isForetold.test(words) && !isImperative(words)) ||
      !(isAsked(words) || isImperative(words))
    )
      return null
    return { body: { start: last.start, end: last.end }, owner: text.slice(at, persons.at(-1)?.end) }
  }
  return null
}
