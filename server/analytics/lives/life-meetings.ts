import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { countWhere } from '../../db/portable.ts'
import type { Database } from '../../db/tables/database.ts'

/** A row of `lifeMeetings`. */
export type LifeMeetingRow = Awaited<ReturnType<ReturnType<typeof lifeMeetings>['execute']>>[number]

/** The latest day of the due interval in force before an event: the newest said at an earlier meeting, or at its raising. */
const dueBefore = sql<string | null>`(select earlier.due_latest from events as earlier
  where earlier.life_id = events.life_id and earlier.due_written is not null
    and (earlier.told_on < events.told_on or (earlier.told_meeting_id = events.told_meeting_id
      and earlier.kind in ('raised', 'reopened') and earlier.position < events.position))
  order by earlier.told_on desc, earlier.told_meeting_id desc, earlier.position desc limit 1)`

const wasCompleted = sql`exists (select 1 from events as ended where ended.issue_id = events.issue_id
  and ended.kind = 'completed' and ended.told_on < events.told_on)`

const isReport = sql`events.kind in ('updated', 'deferred', 'completed', 'withdrawn')`

/**
 * One row a life and meeting that told of it by a date: how many events of each kind, whether something was reported past
 * the due date then in force, and whether it was raised again after its issue had been completed.
 */
export function lifeMeetings(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('events')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .where('events.body_id', '=', bodyId)
    .where('events.told_on', '<=', asAt)
    .groupBy(['events.issue_id', 'events.life_id', 'events.told_meeting_id', 'events.told_on'])
    .groupBy(['meetings.state', 'meetings.series_id'])
    .orderBy('events.told_on')
    .orderBy('events.told_meeting_id')
    .orderBy('events.life_id')
    .select((eb) => [
      'events.issue_id',
      'events.life_id',
      'events.told_meeting_id as meeting_id',
      'events.told_on',
      'meetings.state as occasion',
      'meetings.series_id',
      countWhere(eb('kind', 'in', ['raised', 'reopened'])).as('raised'),
      countWhere(eb('kind', '=', 'updated')).as('updated'),
      countWhere(eb('progress', '=', 'no change')).as('no_change'),
      countWhere(eb('kind', '=', 'deferred')).as('deferred'),
      countWhere(eb('kind', '=', 'completed')).as('completed'),
      countWhere(eb('kind', '=', 'withdrawn')).as('withdrawn'),
      countWhere(sql`${isReport} and ${dueBefore} < events.told_on`).as('reported_past_due'),
      countWhere(sql`events.kind in ('raised', 'reopened') and ${wasCompleted}`).as('raised_again'),
    ])
}
