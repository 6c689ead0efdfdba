import type { FlowAnswer, FlowMeeting } from '../answers/flow.ts'
import { timeSpan } from '../drawing/time-axis.ts'
import type { FigureTable } from './csv.ts'
import { count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

const ended = (meeting: FlowMeeting) => meeting.completed + meeting.withdrawn
const sum = (meetings: FlowMeeting[], of: (meeting: FlowMeeting) => number) =>
  meetings.reduce((total, meeting) => total + of(meeting), 0)

/** Whether more is raised than ended, over all the meetings shown. Two points are no trend. */
export function flowFinding({ meetings }: FlowAnswer): string {
  const [raised, over] = [sum(meetings, (meeting) => meeting.raised), sum(meetings, ended)]
  const last = meetings.at(-1)
  if (!last) return 'No meeting has been read in this period'
  if (meetings.length < 3) return `${count(last.open, 'action')} open after the meeting of ${dayInWords(last.heldOn)}`
  const balance =
    raised === over
      ? `As many actions ended as were raised (${raised})`
      : `${count(raised, 'action')} raised, ${over} ended`
  return `${balance}: ${countInWords(last.open, 'is', 'are').replace(/^no /, 'none ')} open`
}

export function flowMeasured({ meetings }: FlowAnswer): string {
  return `Actions raised, ended (completed or withdrawn) and still open at each of ${count(meetings.length, 'meeting')}, on true dates; a gap is a time without a meeting.`
}

export function flowTable({ meetings }: FlowAnswer): FigureTable {
  const numbers = ['Raised', 'Completed', 'Withdrawn', 'Put off', 'Updated', 'Open after it']
  return {
    columns: [
      { heading: 'Meeting' },
      { heading: 'Held on' },
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

export const flowCounted =
  'Each action counts once, at the meeting whose notes first tell that it was raised, and at the one whose notes tell that it was completed or withdrawn; one raised again after it had ended counts again. What was opened less what ended is what is open, at every meeting.'
