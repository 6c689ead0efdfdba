import type { FlowAnswer, FlowMeeting } from '../answers/flow.ts'
import { timeSpan } from '../drawing/time-axis.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/flow.ts'
import { headings } from '../words/headings.ts'

const ended = (meeting: FlowMeeting) => meeting.completed + meeting.withdrawn
const sum = (meetings: FlowMeeting[], of: (meeting: FlowMeeting) => number) =>
  meetings.reduce((total, meeting) => total + of(meeting), 0)

/** Whether more is raised than ended, over all the meetings shown. Two points are no trend. */
export function flowFinding({ meetings }: FlowAnswer): string {
  const [raised, over] = [sum(meetings, (meeting) => meeting.raised), sum(meetings, ended)]
  const last = meetings.at(-1)
  if (!last) return wording.noMeeting
  if (meetings.length < 3) return wording.openAfter(last.open, dayInWords(last.heldOn))
  return raised === over ? wording.asManyEnded(raised, last.open) : wording.raisedAndEnded(raised, over, last.open)
}

export const flowMeasured = ({ meetings }: FlowAnswer): string => wording.measured(meetings.length)

export function flowTable({ meetings }: FlowAnswer): FigureTable {
  const numbers = [
    headings.raised,
    headings.completed,
    headings.withdrawn,
    headings.putOff,
    headings.updated,
    headings.openAfterIt,
  ]
  return {
    columns: [
      { heading: headings.meeting },
      { heading: headings.heldOn },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
    ],
    rows: meetings.map((one) => [
      one.title,
      dayInWords(one.heldOn),
      one.raised,
      one.completed,
      one.withdrawn,
      one.deferred,
      one.updated,
      one.open,
    ]),
  }
}

/** What the drawing needs: marks on true dates and the span of the axis; null where there is nothing to draw. */
export function flowDrawing({ meetings }: FlowAnswer) {
  const span = timeSpan(meetings.map((meeting) => meeting.heldOn))
  if (!span) return null
  return {
    span,
    marks: meetings.map((one) => ({ heldOn: one.heldOn, raised: one.raised, ended: ended(one), open: one.open })),
  }
}

export const flowCounted = wording.counted
