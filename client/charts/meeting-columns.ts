import { addDays } from '../../shared/dates.ts'
import { monthInWords } from '../../shared/wording/dates.ts'
import { wording } from '../words/charts.ts'

type Meeting = { meetingId: string; heldOn: string; title: string; isThematic: boolean }
/** A column of a matrix: a meeting, or a time without one. */
export type MeetingColumn<M extends Meeting = Meeting> =
  | { kind: 'meeting'; meeting: M; key: string }
  | { kind: 'gap'; words: string; key: string }

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The first day of the month after a day. */
const nextMonth = (day: string) => addDays(`${day.slice(0, 7)}-01`, 32).slice(0, 7) + '-01'
/** The last day of the month before a day's. */
const monthBefore = (day: string) => addDays(`${day.slice(0, 7)}-01`, -1)

function gapBetween(before: string, after: string): MeetingColumn | null {
  if (monthNumber(after) - monthNumber(before) < 2) return null
  const [first, last] = [nextMonth(before), monthBefore(after)]
  const isOne = first.slice(0, 7) === last.slice(0, 7)
  const words = isOne
    ? wording.noMeetingIn(monthInWords(first))
    : wording.noMeetingFrom(monthInWords(first), monthInWords(last))
  return { kind: 'gap', words, key: `gap ${first}` }
}

/** Meetings in order of their day, and between them the months without one, each run of months as one column. */
export function meetingColumns<M extends Meeting>(meetings: M[]): MeetingColumn<M>[] {
  const ordered = [...meetings].sort((one, other) =>
    one.heldOn < other.heldOn ? -1 : one.heldOn > other.heldOn ? 1 : 0,
  )
  return ordered.flatMap((meeting, at) => {
    const before = ordered[at - 1]
    const gap = before ? gapBetween(before.heldOn, meeting.heldOn) : null
    const column = { kind: 'meeting' as const, meeting, key: meeting.meetingId }
    return gap?.kind === 'gap' ? [gap, column] : [column]
  })
}

/** Columns under their years: each year once, over as many columns as it has. */
export function yearSpans(columns: MeetingColumn[]): { year: string; columns: number }[] {
  const spans: { year: string; columns: number }[] = []
  for (const column of columns) {
    const last = spans.at(-1)
    const year = column.kind === 'gap' ? (last?.year ?? '') : column.meeting.heldOn.slice(0, 4)
    if (last?.year === year) last.columns += 1
    else spans.push({ year, columns: 1 })
  }
  return spans
}
