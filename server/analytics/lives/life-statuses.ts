import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { countWhere } from '../../db/portable.ts'
import type { Database } from '../../db/tables/database.ts'
import { sourceColumns } from './quote.ts'

/** A row of `lifeStatuses`. */
export type LifeStatusRow = Awaited<ReturnType<ReturnType<typeof lifeStatuses>['execute']>>[number]

/**
 * Events of a body told by a date, each with its place among those of its life: from the first and from the last, and
 * from the last among those that say whether it is open, from the first and the last among those that give a due date.
 * Its sentence is left out: four sorts would carry it along.
 */
function placedEvents(db: Kysely<Database>, bodyId: string, asAt: string) {
  const saysStatus = sql`case when kind in ('raised', 'reopened', 'completed', 'withdrawn') then 1 else 0 end`
  const saysDue = sql`case when due_written is null then 0 else 1 end`
  const oldest = sql`told_on, told_meeting_id, position, id`
  const newest = sql`told_on desc, told_meeting_id desc, position desc, id desc`
  return db
    .selectFrom('events')
    .where('body_id', '=', bodyId)
    .where('told_on', '<=', asAt)
    .select([
      'id',
      'life_id',
      'kind',
      'progress',
      'happened_on',
      'told_meeting_id',
      'told_on',
      'due_written',
      'due_earliest',
      'due_latest',
      'due_assigned',
    ])
    .select([
      sql<number>`row_number() over (partition by life_id order by ${oldest})`.as('from_first'),
      sql<number>`row_number() over (partition by life_id, ${saysStatus} order by ${newest})`.as('status_from_last'),
      sql<number>`row_number() over (partition by life_id, ${saysDue} order by ${oldest})`.as('due_from_first'),
      sql<number>`row_number() over (partition by life_id, ${saysDue} order by ${newest})`.as('due_from_last'),
    ])
}

/** The value of a column in the one event of a life that meets a condition. */
function only<T>(condition: ReturnType<typeof sql>, column: string) {
  return sql<T>`max(case when ${condition} then ${sql.ref(column)} end)`
}

const lastStatus = sql`kind in ('raised', 'reopened', 'completed', 'withdrawn') and status_from_last = 1`
const firstDue = sql`due_written is not null and due_from_first = 1`
const lastDue = sql`due_written is not null and due_from_last = 1`

function statuses(db: Kysely<Database>, bodyId: string, asAt: string, since: string) {
  return db
    .selectFrom(placedEvents(db, bodyId, asAt).as('placed'))
    .groupBy('life_id')
    .select((eb) => [
      'life_id',
      only<string>(sql`from_first = 1`, 'id').as('first_event_id'),
      only<string>(lastStatus, 'kind').as('status_kind'),
      only<string>(lastStatus, 'happened_on').as('status_on'),
      only<string>(lastStatus, 'told_on').as('status_told_on'),
      only<string>(firstDue, 'due_written').as('first_due_written'),
      only<string | null>(firstDue, 'due_earliest').as('first_due_earliest'),
      only<string | null>(firstDue, 'due_latest').as('first_due_latest'),
      only<0 | 1 | null>(firstDue, 'due_assigned').as('first_due_assigned'),
      only<string>(lastDue, 'due_written').as('due_written'),
      only<string | null>(lastDue, 'due_earliest').as('due_earliest'),
      only<string | null>(lastDue, 'due_latest').as('due_latest'),
      only<0 | 1 | null>(lastDue, 'due_assigned').as('due_assigned'),
      sql<number>`cast(count(distinct case when kind = 'deferred' then told_meeting_id end) as integer)`.as(
        'deferrals',
      ),
      countWhere(eb('progress', '=', 'no change')).as('no_changes'),
      eb.fn.max('told_on').as('last_told_on'),
      sql<string | null>`min(case when told_on >= ${since} then told_on || ' ' || told_meeting_id end)`.as(
        'first_told_since',
      ),
    ])
}

/** The last day on which an exchange about each issue was heard. */
function lastExchanges(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .where('exchanges.body_id', '=', bodyId)
    .where('meetings.held_on', '<=', asAt)
    .where('exchanges.issue_id', 'is not', null)
    .groupBy('exchanges.issue_id')
    .select((eb) => ['exchanges.issue_id', eb.fn.max('meetings.held_on').as('held_on')])
}

/**
 * One row a life of the body that was told of by a date, with what the events told by then say of it: its status, first
 * and present due interval, meetings that put it off or reported no change, its last mention, its first sentence, and the
 * day and meeting that first told of it from `since` on.
 */
export function lifeStatuses(db: Kysely<Database>, bodyId: string, asAt: string, since: string) {
  return db
    .with('status', () => statuses(db, bodyId, asAt, since))
    .with('asked', () => lastExchanges(db, bodyId, asAt))
    .selectFrom('lives')
    .innerJoin('status', 'status.life_id', 'lives.id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .innerJoin('events as first', 'first.id', 'status.first_event_id')
    .innerJoin('meetings', 'meetings.id', 'first.told_meeting_id')
    .leftJoin('documents', 'documents.id', 'first.document_id')
    .leftJoin('actions', 'actions.id', 'first.action_id')
    .leftJoin('asked', 'asked.issue_id', 'lives.issue_id')
    .where('lives.body_id', '=', bodyId)
    .orderBy('lives.first_told_on')
    .orderBy('first.line')
    .orderBy('lives.id')
    .selectAll('status')
    .select([
      'lives.issue_id',
      'issues.name as issue_name',
      'lives.series_id',
      'lives.title',
      'lives.started_on',
      'lives.start_precision',
      'lives.first_told_on',
      'lives.first_told_meeting_id',
      'asked.held_on as last_asked_on',
      'first.line',
      'first.spans',
      'first.text',
      'actions.review',
      ...sourceColumns,
    ])
}
