import type { LinkedRecord } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import { actionRows } from './rows/action-rows.ts'
import { exchangeRows } from './rows/exchange-rows.ts'
import { meetingRows } from './rows/meeting-rows.ts'
import { peopleRows } from './rows/people-rows.ts'

/** The tables that linking fills, parents before children. */
export const recordTables = [
  'series',
  'meetings',
  'meeting_notes',
  'people',
  'offices',
  'tenures',
  'attendances',
  'items',
  'issues',
  'issue_priorities',
  'lives',
  'actions',
  'action_owners',
  'events',
  'exchanges',
  'exchange_answers',
  'commitments',
  'decisions',
  'theme_mentions',
  'subject_themes',
  'notices',
  'links',
] as const

export type RecordTable = (typeof recordTables)[number]
export type RecordRows = { [Table in RecordTable]: Database[Table][] }

function subjectThemes(body_id: string, record: LinkedRecord): Database['subject_themes'][] {
  const of = (subject_kind: Database['subject_themes']['subject_kind'], subjects: { id: string; themes: string[] }[]) =>
    subjects.flatMap(({ id, themes }) =>
      [...new Set(themes)].map((theme) => ({ body_id, subject_kind, subject_id: id, theme })),
    )
  return [
    ...of('life', record.lives),
    ...of('action', record.actions),
    ...of('exchange', record.exchanges),
    ...of('commitment', record.commitments),
    ...of(
      'meeting',
      record.meetings.map(({ id, subjectThemes: themes }) => ({ id, themes })),
    ),
  ]
}

/** One body's linked record as rows: a plain translation, nothing reckoned. */
export function recordRows(bodyId: string, record: LinkedRecord): RecordRows {
  return {
    ...peopleRows(bodyId, record),
    ...meetingRows(bodyId, record),
    ...actionRows(bodyId, record),
    ...exchangeRows(bodyId, record),
    subject_themes: subjectThemes(bodyId, record),
  }
}
