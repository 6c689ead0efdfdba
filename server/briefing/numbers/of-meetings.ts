import type { ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { rowsOf, listed } from './rows-of.ts'

export const nextMeetingRows = rowsOf<NextMeetingAnswer>()(
  ['lifeId', 'issueId', 'text', 'reasons', 'owedBy', 'dueWritten', 'dueLatest', 'daysOpen', 'reckonedOn'],
  ({ dueBack, reckonedOn }) =>
    dueBack.map(({ action, reasons, owedBy }) => ({
      lifeId: action.lifeId,
      issueId: action.issueId,
      text: action.text,
      reasons: listed(reasons),
      owedBy: listed(owedBy),
      dueWritten: action.due?.written ?? null,
      dueLatest: action.due?.latest ?? null,
      daysOpen: action.daysOpen,
      reckonedOn,
    })),
)

export const unansweredRows = rowsOf<NextMeetingAnswer>()(
  ['exchangeId', 'issueId', 'question', 'answer', 'why', 'askedOf', 'meetingId', 'heldOn', 'line'],
  ({ unanswered }) =>
    unanswered.map((one) => ({
      ...one,
      askedOf: listed(one.askedOf),
      meetingId: one.evidence.meetingId,
      heldOn: one.evidence.heldOn,
      line: one.evidence.line,
    })),
)

export const forwardPlanRows = rowsOf<ForwardPlanAnswer>()(
  ['heldOn', 'seriesId', 'series', 'subject', 'due'],
  ({ meetings }) => meetings.map((meeting) => ({ ...meeting, due: meeting.due.length })),
)
