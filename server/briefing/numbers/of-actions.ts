import type { ActionsAnswer } from '../../../shared/answers/actions.ts'
import type { AgeingAnswer } from '../../../shared/answers/ageing.ts'
import type { OverdueAnswer } from '../../../shared/answers/overdue.ts'
import type { SilentLapsesAnswer } from '../../../shared/answers/silent-lapses.ts'
import type { SlipAnswer } from '../../../shared/answers/slip.ts'
import { rowsOf, listed, ownersOf } from './rows-of.ts'

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

export const ageingRows = rowsOf<AgeingAnswer>()(
  ['lifeId', 'text', 'daysOpen', 'isExact', 'dueGroup'],
  ({ actions }) => actions,
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
