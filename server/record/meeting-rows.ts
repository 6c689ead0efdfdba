import type { ExpressionBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { MeetingRow } from '../../shared/answers/meetings.ts'
import { countAll, countDistinct } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'

type Row = Awaited<ReturnType<ReturnType<typeof meetingRows>['execute']>>[number]
type Builder = ExpressionBuilder<Database, 'meetings'>

function factsOf(eb: Builder, table: 'actions' | 'exchanges' | 'commitments', isReviewed = false) {
  const facts = eb.selectFrom(table).whereRef(`${table}.meeting_id`, '=', 'meetings.id')
  return (isReviewed ? facts.where('review', 'is not', null) : facts).select(countAll().as('n'))
}

function actionsOf(eb: Builder, origin: 'raised' | 'brought forward') {
  return factsOf(eb, 'actions').where('origin', '=', origin)
}

/** Meetings with how many facts their notes gave; a meeting only referred to has none. */
export function meetingRows(db: Kysely<Database>) {
  return db
    .selectFrom('meetings')
    .innerJoin('bodies', 'bodies.id', 'meetings.body_id')
    .leftJoin('series', 'series.id', 'meetings.series_id')
    .leftJoin('documents', 'documents.id', 'meetings.document_id')
    .select([
      'meetings.id',
      'meetings.body_id',
      'meetings.series_id',
      'meetings.document_id',
      'meetings.held_on',
      'meetings.precision',
      'meetings.title',
      'meetings.state',
      'meetings.is_thematic',
      'meetings.chair',
      'series.name as series',
      'documents.unread_share',
      'bodies.is_sample',
    ])
    .select((eb) => [
      eb
        .selectFrom('attendances')
        .whereRef('attendances.meeting_id', '=', 'meetings.id')
        .where('attendances.status', '=', 'present')
        .select((inner) => countDistinct(inner.ref('attendances.person_id')).as('n'))
        .as('present'),
      actionsOf(eb, 'raised').as('actions_raised'),
      actionsOf(eb, 'brought forward').as('brought_forward'),
      factsOf(eb, 'exchanges').as('exchanges'),
      factsOf(eb, 'commitments').as('commitments'),
      eb
        .selectFrom('notices')
        .whereRef('notices.document_id', '=', 'meetings.document_id')
        .select(countAll().as('n'))
        .as('notices'),
      sql<number>`${factsOf(eb, 'actions', true)} + ${factsOf(eb, 'exchanges', true)} + ${factsOf(eb, 'commitments', true)}`.as(
        'confirmed',
      ),
    ])
}

/** A row of `meetingRows` as the answers show it. */
export function meetingRow(row: Row): MeetingRow {
  const counts = {
    actionsRaised: row.actions_raised ?? 0,
    broughtForward: row.brought_forward ?? 0,
    exchanges: row.exchanges ?? 0,
    commitments: row.commitments ?? 0,
  }
  const facts = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    meetingId: row.id,
    documentId: row.document_id,
    heldOn: row.held_on,
    precision: row.precision,
    title: row.title,
    series: row.series,
    state: row.state === 'read' ? 'read' : 'referred to',
    isThematic: row.is_thematic === 1,
    chair: row.chair,
    present: row.present ?? 0,
    ...counts,
    notices: row.notices ?? 0,
    unreadShare: row.unread_share,
    reviewedShare: facts === 0 ? null : Number(row.confirmed) / facts,
    isSample: row.is_sample === 1,
  }
}
