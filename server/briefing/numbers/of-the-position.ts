import type { FindingsAnswer } from '../../../shared/answers/findings.ts'
import type { FlowAnswer } from '../../../shared/answers/flow.ts'
import type { PositionAnswer } from '../../../shared/answers/position.ts'
import type { SinceLastMeetingAnswer } from '../../../shared/answers/since-last-meeting.ts'
import type { TimeOpenAnswer } from '../../../shared/answers/time-open.ts'
import type { TimeOpenByGroupAnswer } from '../../../shared/answers/time-open-by-group.ts'
import { rowsOf, medianOf } from './rows-of.ts'

export const positionRows = rowsOf<PositionAnswer>()(
  [
    'open',
    'overdue',
    'overdueBefore',
    'silentLapses',
    'issues',
    'repeatIssues',
    'repeatIssuesOpen',
    'medianDaysOpen',
    'medianLowerDays',
    'medianUpperDays',
    'answers',
    'notAssured',
    'commitmentsWaiting',
  ],
  (answer) => [
    {
      open: answer.open,
      overdue: answer.overdue,
      overdueBefore: answer.overdueBefore,
      silentLapses: answer.silentLapses,
      issues: answer.issues,
      repeatIssues: answer.repeatIssues,
      repeatIssuesOpen: answer.repeatIssuesOpen,
      ...medianOf(answer.medianDaysOpen),
      answers: answer.answers,
      notAssured: answer.answersNotAssured,
      commitmentsWaiting: answer.commitments,
    },
  ],
)

export const findingsRows = rowsOf<FindingsAnswer>()(
  ['sentence', 'detail', 'needsAttention'],
  ({ findings }) => findings,
)

const changes = [
  ['raised', 'raised', 'action'],
  ['completed', 'completed', 'action'],
  ['withdrawn', 'withdrawn', 'action'],
  ['deferred', 'deferred', 'action'],
  ['newRepeatIssues', 'new repeat issue', 'issue'],
  ['newLapses', 'new silent lapse', 'action'],
] as const

export const sinceLastMeetingRows = rowsOf<SinceLastMeetingAnswer>()(['change', 'kind', 'id', 'name'], ({ since }) =>
  changes.flatMap(([part, change, kind]) => (since?.[part] ?? []).map(({ id, name }) => ({ change, kind, id, name }))),
)

export const flowRows = rowsOf<FlowAnswer>()(
  ['meetingId', 'heldOn', 'meetingTitle', 'raised', 'completed', 'withdrawn', 'deferred', 'updated', 'open'],
  ({ meetings }) => meetings.map((meeting) => ({ ...meeting, meetingTitle: meeting.title })),
)

export const timeOpenRows = rowsOf<TimeOpenAnswer>()(
  ['ageDays', 'share', 'shareLower', 'shareUpper', 'atRisk', 'ended', 'censored'],
  ({ all }) => all.points.map((point) => ({ ...point, shareLower: point.lower, shareUpper: point.upper })),
)

export const timeOpenByGroupRows = rowsOf<TimeOpenByGroupAnswer>()(
  [
    'grouping',
    'group',
    'groupName',
    'actions',
    'ended',
    'stillOpen',
    'medianDaysOpen',
    'medianLowerDays',
    'medianUpperDays',
  ],
  ({ groups }) =>
    Object.entries(groups).flatMap(([grouping, all]) =>
      all.map(({ group, name, median }) => ({
        grouping,
        group,
        groupName: name,
        actions: median.actions,
        ended: median.ended,
        stillOpen: median.stillOpen,
        ...medianOf(median),
      })),
    ),
)
