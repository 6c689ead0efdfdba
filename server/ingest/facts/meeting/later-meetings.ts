import { sentencesOf } from '../../../../shared/sentences.ts'
import type { DocumentText } from '../../../../shared/source.ts'
import { noMeetings, type LaterMeetings } from '../due/reference.ts'
import { datesIn, isoOf, type WrittenDate } from '../../../../shared/written-dates.ts'
import { linesUnderDates } from './headed-dates.ts'

const meeting =
  '(?:meetings?|boards?|panels?|sessions?|committees?|forums?|conferences?|executives?|sittings?|evenings?|calls?)'
// `The meeting after that will be on …`, `Meetings in 2025 will be on …`, `The Board meets next on … and then on …`,
// `May meeting is 13.05.21`.
const announcing = new RegExp(
  `\\b${meeting}\\b[^.;]{0,60}\\b(?:will|would|are|is|to) (?:next )?(?:be )?(?:held |take place |meet |fall )?(?:(?:\\w{1,12} )?on\\b|(?=\\d{1,2}[./]\\d))` +
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

// `Session 8: Monday 3 May 2021`, `Meeting no. 8 will be held on …`, `G. MEETING 8` over its day.
const numbered = new RegExp(
  `^[ \\t]{0,20}(?:[A-Z\\d]{1,3}[.)][ \\t]{1,8})?(?:the )?${meeting} (?:no\\.? ?)?(?<number>\\d{1,3})(?![\\d/.]\\d|\\d)(?=(?<rest>[^\\n]{0,60}\\n{0,3}[^\\n]{0,60}))`,
  'gim',
)

const known = new WeakMap<DocumentText, LaterMeetings>()

/** The meetings that notes announce after their own, as far as they give days; none where `heldOn` is no whole day. */
export function laterMeetings(text: DocumentText, heldOn: string | null): LaterMeetings {
  const meetings =
    known.get(text) ??
    (heldOn?.length === 10 ? { days: daysIn(text.text, heldOn), byNumber: byNumberIn(text.text, heldOn) } : noMeetings)
  known.set(text, meetings)
  return meetings
}

function byNumberIn(text: string, heldOn: string): ReadonlyMap<number, string> {
  const days = new Map<number, string>()
  for (const { groups } of text.matchAll(numbered)) {
    const [date] = datesIn(groups?.rest ?? '')
    const day = date && date.day !== null ? resolved(date, heldOn) : null
    if (day !== null && day > heldOn) days.set(Number(groups?.number), day)
  }
  return days
}

function daysIn(text: string, heldOn: string): string[] {
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
