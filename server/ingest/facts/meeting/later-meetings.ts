import { sentencesOf } from '../../../../shared/sentences.ts'
import type { DocumentText } from '../../../../shared/source.ts'
import { datesIn, isoOf, type WrittenDate } from '../../../../shared/written-dates.ts'
import { linesUnderDates } from './headed-dates.ts'

const meeting =
  '(?:meetings?|boards?|panels?|sessions?|committees?|forums?|conferences?|executives?|sittings?|evenings?|calls?)'
// `The meeting after that will be on …`, `Meetings in 2025 will be on …`, `The Board meets next on … and then on …`.
const announcing = new RegExp(
  `\\b${meeting}\\b[^.;]{0,60}\\b(?:will|would|are|is|to) (?:next )?(?:be )?(?:held |take place |meet |fall )?(?:\\w{1,12} )?on\\b` +
    `|\\b(?:meets?|sits?) (?:next|again)\\b|\\b(?:future|next|forthcoming|following) ${meeting}(?: dates?)?\\b[^.;]{0,30}(?:[:–-]| on\\b)`,
  'i',
)
const longest = 400

/** A day without a year is the first such day after the meeting. */
function resolved(date: WrittenDate, heldOn: string): string | null {
  const year = Number(heldOn.slice(0, 4))
  const day = isoOf(date, year)
  return day !== null && date.year === null && day <= heldOn ? isoOf(date, year + 1) : day
}

const known = new WeakMap<DocumentText, readonly string[]>()

/** The days after the meeting, `YYYY-MM-DD`, on which notes say that it will meet again, in their order; [] where they give none. */
export function laterMeetings(text: DocumentText, heldOn: string | null): readonly string[] {
  const days = known.get(text) ?? (heldOn?.length === 10 ? read(text.text, heldOn) : [])
  known.set(text, days)
  return days
}

function read(text: string, heldOn: string): string[] {
  const told = sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + longest))
    const from = announcing.exec(sentence)?.index
    return from === undefined ? [] : datesIn(sentence).filter((date) => date.start > from)
  })
  const days = [...told, ...linesUnderDates(text).flatMap(datesIn)]
    .filter((date) => date.day !== null)
    .flatMap((date) => resolved(date, heldOn) ?? [])
  return [...new Set(days)].filter((day) => day > heldOn).toSorted()
}
