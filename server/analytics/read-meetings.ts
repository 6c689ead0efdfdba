import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../db/tables/database.ts'

/** A row of `readMeetings`; the meeting's columns are null where the body has none. */
export type MeetingRow = Awaited<ReturnType<typeof readMeetings>>[number]

/** The body that a filter without one means. */
function bodyReadLast(db: Kysely<Database>, isSample: 0 | 1) {
  return db
    .selectFrom('documents')
    .innerJoin('meetings', 'meetings.document_id', 'documents.id')
    .where('documents.is_sample', '=', isSample)
    .where('meetings.state', '=', 'read')
    .orderBy('documents.received_at', 'desc')
    .orderBy('documents.id', 'desc')
    .limit(1)
    .select('meetings.body_id')
}

/** An office that has brought in its tracker and no notes yet. */
function bodyTrackedLast(db: Kysely<Database>) {
  return db
    .selectFrom('tracker_imports')
    .orderBy('imported_at', 'desc')
    .orderBy('document_id')
    .limit(1)
    .select('tracker_imports.body_id')
}

/**
 * The meetings of a body that were read, oldest first: one row a meeting (one a theme where it is thematic), and the body
 * alone where it has none. Without a body, the one whose notes came last, the user's own before samples.
 */
export function readMeetings(db: Kysely<Database>, bodyId: string | null) {
  return db
    .selectFrom('bodies')
    .leftJoin('meetings', (join) => join.onRef('meetings.body_id', '=', 'bodies.id').on('meetings.state', '=', 'read'))
    .leftJoin('series', 'series.id', 'meetings.series_id')
    .leftJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'bodies.id')
        .on('subject_themes.subject_kind', '=', 'meeting')
        .onRef('subject_themes.subject_id', '=', 'meetings.id'),
    )
    .where((eb) =>
      bodyId === null
        ? eb('bodies.id', '=', eb.fn.coalesce(bodyReadLast(db, 0), bodyTrackedLast(db), bodyReadLast(db, 1)))
        : eb('bodies.id', '=', bodyId),
    )
    .orderBy('meetings.held_on')
    .orderBy('meetings.id')
    .orderBy('subject_themes.theme')
    .select([
      'bodies.id as body_id',
      'bodies.name as body_name',
      'bodies.area',
      'bodies.is_sample',
      'meetings.id as meeting_id',
      'meetings.document_id',
      'meetings.series_id',
      'series.name as series_name',
      'meetings.held_on',
      'meetings.title',
      'meetings.is_thematic',
      'meetings.next_held_on',
      'meetings.next_subject',
      'subject_themes.theme',
    ])
    .select([factsAt(''), factsAt('reviewed')])
    .select((eb) =>
      eb
        .selectFrom('events')
        .whereRef('events.body_id', '=', 'bodies.id')
        .select((inner) => inner.fn.max('events.told_on').as('day'))
        .as('last_told_on'),
    )
    .execute()
}

/** How many facts a person can review a meeting's notes gave, or how many were reviewed. */
function factsAt(only: '' | 'reviewed') {
  const condition = only === '' ? sql`` : sql`and review is not null`
  const name = only === '' ? ('facts' as const) : ('confirmed' as const)
  return sql<number>`cast((select count(*) from actions where meeting_id = meetings.id ${condition})
    + (select count(*) from exchanges where meeting_id = meetings.id ${condition})
    + (select count(*) from commitments where meeting_id = meetings.id ${condition}) as integer)`.as(name)
}
