import type { AccountabilityAnswer, AccountabilityRow } from '../../../shared/answers/accountability.ts'
import type { ActionRow, ActionsAnswer } from '../../../shared/answers/actions.ts'
import type { AgeingAnswer } from '../../../shared/answers/ageing.ts'
import type { AssuranceAnswer, AssuranceCount } from '../../../shared/answers/assurance.ts'
import type { CommitmentsAnswer } from '../../../shared/answers/commitments.ts'
import type { FindingsAnswer } from '../../../shared/answers/findings.ts'
import type { FlowAnswer } from '../../../shared/answers/flow.ts'
import type { ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import type { OverdueAnswer } from '../../../shared/answers/overdue.ts'
import type { MedianDaysOpen, PositionAnswer } from '../../../shared/answers/position.ts'
import type { RepeatIssuesAnswer } from '../../../shared/answers/repeat-issues.ts'
import type { SilentLapsesAnswer } from '../../../shared/answers/silent-lapses.ts'
import type { SinceLastMeetingAnswer } from '../../../shared/answers/since-last-meeting.ts'
import type { SlipAnswer } from '../../../shared/answers/slip.ts'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import type { TimeOpenAnswer } from '../../../shared/answers/time-open.ts'
import type { TimeOpenByGroupAnswer } from '../../../shared/answers/time-open-by-group.ts'
import type { WentQuietAnswer } from '../../../shared/answers/went-quiet.ts'
import type { NumberField, NumberValue } from '../../../shared/numbers.ts'

/** How an answer becomes rows: its fields in their order, and a row for each thing it tells of. */
export type QuestionRows<Answer> = { fields: NumberField[]; rows: (answer: Answer) => NumberRowOf[] }
type NumberRowOf = Partial<Record<NumberField, NumberValue>>

/** Holds the fields and what the rows have of them together. */
function rowsOf<Answer>() {
  return <Field extends NumberField>(
    fields: Field[],
    rows: (answer: Answer) => Record<Field, NumberValue>[],
  ): QuestionRows<Answer> => ({ fields, rows })
}

const listed = (values: readonly string[]) => values.join('; ')
const ownersOf = (owners: ActionRow['owners']) =>
  listed(owners.map(({ office, name, written }) => office ?? name ?? written))
const medianOf = ({ days, lowerDays, upperDays }: MedianDaysOpen) => ({
  medianDaysOpen: days,
  medianLowerDays: lowerDays,
  medianUpperDays: upperDays,
})
const assuranceOf = ({ answers, assured, partlyAssured, notAssured, unclear, decided }: AssuranceCount) => ({
  answers,
  assured,
  partlyAssured,
  notAssured,
  unclear,
  decided,
})

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

export const repeatIssuesRows = rowsOf<RepeatIssuesAnswer>()(
  [
    'issueId',
    'issueName',
    'raisedOn',
    'precision',
    'isOpen',
    'isRepeat',
    'returns',
    'deferrals',
    'noChanges',
    'updates',
    'meetingsCouldHear',
    'daysSinceRaised',
  ],
  ({ issues }) =>
    issues.map((issue) => ({
      ...issue,
      issueName: issue.name,
      raisedOn: issue.sinceOn,
      precision: issue.sincePrecision,
    })),
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

const accountable = (countedBy: 'office' | 'holder') => (row: AccountabilityRow) => ({
  countedBy,
  officeId: row.officeId,
  office: row.office,
  personId: row.personId,
  person: row.holder,
  side: row.side,
  answers: row.answers,
  notAssured: row.notAssured,
  actionsOwned: row.actionsOwned,
  open: row.open,
  promisesKept: row.promisesKept.numerator,
  promisesKeptOf: row.promisesKept.denominator,
  inherited: row.inherited,
  meetingsAttended: row.meetingsAttended,
  meetingsOf: row.meetingsOf,
})

export const accountabilityRows = rowsOf<AccountabilityAnswer>()(
  [
    'countedBy',
    'officeId',
    'office',
    'personId',
    'person',
    'side',
    'answers',
    'notAssured',
    'actionsOwned',
    'open',
    'promisesKept',
    'promisesKeptOf',
    'inherited',
    'meetingsAttended',
    'meetingsOf',
  ],
  ({ offices, holders }) => [...offices.map(accountable('office')), ...holders.map(accountable('holder'))],
)

export const ageingRows = rowsOf<AgeingAnswer>()(
  ['lifeId', 'text', 'daysOpen', 'isExact', 'dueGroup'],
  ({ actions }) => actions,
)

export const assuranceRows = rowsOf<AssuranceAnswer>()(
  [
    'theme',
    'themeName',
    'meetingId',
    'heldOn',
    'answers',
    'assured',
    'partlyAssured',
    'notAssured',
    'unclear',
    'decided',
  ],
  ({ themes, meetings, byMeeting }) => {
    const heldOn = new Map(meetings.map((meeting) => [meeting.meetingId, meeting.heldOn]))
    const cell = (theme: string | null, themeName: string | null) => (one: AssuranceCount & { meetingId: string }) => ({
      theme,
      themeName,
      meetingId: one.meetingId,
      heldOn: heldOn.get(one.meetingId) ?? null,
      ...assuranceOf(one),
    })
    return [
      ...byMeeting.map(cell(null, null)),
      ...themes.flatMap(({ theme, name, cells }) => cells.map(cell(theme, name))),
    ]
  },
)

export const overdueRows = rowsOf<OverdueAnswer>()(
  ['lifeId', 'text', 'owners', 'dueWritten', 'dueLatest', 'daysOverdue'],
  ({ overdue }) => overdue.map((one) => ({ ...one, owners: listed(one.owners) })),
)

export const silentLapsesRows = rowsOf<SilentLapsesAnswer>()(
  ['lifeId', 'text', 'owners', 'daysOpen', 'lastMentionedOn', 'missedMeetingId', 'missedOn'],
  ({ lapses }) =>
    lapses.map((one) => ({
      lifeId: one.lifeId,
      text: one.text,
      owners: listed(one.owners),
      daysOpen: one.daysOpen,
      lastMentionedOn: one.lastMentionedOn,
      missedMeetingId: one.missed.meetingId,
      missedOn: one.missed.heldOn,
    })),
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

export const slipRows = rowsOf<SlipAnswer>()(
  ['lifeId', 'text', 'firstDueLatest', 'dueLatest', 'slipDays'],
  ({ moved }) =>
    moved.map(({ lifeId, text, firstLatest, nowLatest, days }) => ({
      lifeId,
      text,
      firstDueLatest: firstLatest,
      dueLatest: nowLatest,
      slipDays: days,
    })),
)

export const wentQuietRows = rowsOf<WentQuietAnswer>()(
  ['kind', 'id', 'name', 'lastHeardOn', 'heardAt', 'heardOf', 'silentFor'],
  ({ themes, issues }) => [
    ...themes.map((one) => ({ ...one, kind: 'theme', heardOf: one.of })),
    ...issues.map((one) => ({ ...one, kind: 'issue', heardOf: one.of })),
  ],
)

export const themeRecurrenceRows = rowsOf<ThemeRecurrenceAnswer>()(
  ['theme', 'themeName', 'meetingId', 'heldOn', 'couldHear', 'mentions', 'actions', 'exchanges'],
  ({ themes, meetings }) => {
    const heldOn = new Map(meetings.map((meeting) => [meeting.meetingId, meeting.heldOn]))
    return themes.flatMap(({ theme, name, cells }) =>
      cells.map((cell) => ({ ...cell, theme, themeName: name, heldOn: heldOn.get(cell.meetingId) ?? null })),
    )
  },
)

export const actionsRows = rowsOf<ActionsAnswer>()(
  [
    'lifeId',
    'issueId',
    'issueName',
    'text',
    'owners',
    'owingSide',
    'raisedOn',
    'precision',
    'status',
    'endedOn',
    'daysOpen',
    'dueWritten',
    'dueEarliest',
    'dueLatest',
    'firstDueLatest',
    'dueGroup',
    'slipDays',
    'deferrals',
    'isSilentLapse',
    'lastMentionedOn',
    'themes',
    'isConfirmed',
    'meetingId',
    'documentId',
    'line',
  ],
  ({ actions }) =>
    actions.map((row) => ({
      ...row,
      owners: ownersOf(row.owners),
      precision: row.raisedPrecision,
      dueWritten: row.due?.written ?? null,
      dueEarliest: row.due?.earliest ?? null,
      dueLatest: row.due?.latest ?? null,
      firstDueLatest: row.firstDue?.latest ?? null,
      themes: listed(row.themes),
      meetingId: row.evidence.meetingId,
      documentId: row.evidence.documentId,
      line: row.evidence.line,
    })),
)

export const commitmentsRows = rowsOf<CommitmentsAnswer>()(
  [
    'commitmentId',
    'text',
    'promisedBy',
    'promiseState',
    'themes',
    'isConfirmed',
    'meetingId',
    'heldOn',
    'documentId',
    'line',
  ],
  ({ commitments }) =>
    commitments.map((row) => ({
      commitmentId: row.commitmentId,
      text: row.evidence.text,
      promisedBy: listed(row.by.map(({ office, name, written }) => office ?? name ?? written)),
      promiseState: row.state,
      themes: listed(row.themes),
      isConfirmed: row.isConfirmed,
      meetingId: row.evidence.meetingId,
      heldOn: row.evidence.heldOn,
      documentId: row.evidence.documentId,
      line: row.evidence.line,
    })),
)

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
