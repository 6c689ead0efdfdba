import type { Kysely } from 'kysely'
import type { TrackerRow, TrackerSheet } from '../../shared/tracker.ts'
import type { Database } from '../db/tables/database.ts'

/** What was brought in from trackers of a body, in an order that does not depend on when. */
export async function trackerSheets(db: Kysely<Database>, bodyIds: readonly string[]): Promise<TrackerSheet[]> {
  const rows = await db
    .selectFrom('tracker_imports')
    .innerJoin('documents', 'documents.id', 'tracker_imports.document_id')
    .where('tracker_imports.body_id', 'in', bodyIds)
    .orderBy('tracker_imports.as_at')
    .orderBy('tracker_imports.document_id')
    .orderBy('tracker_imports.sheet')
    .select([
      'documents.id',
      'documents.name',
      'tracker_imports.sheet',
      'tracker_imports.as_at',
      'tracker_imports.rows',
    ])
    .execute()
  return rows.map((row) => ({
    documentId: row.id,
    name: row.name,
    sheet: row.sheet,
    asAt: row.as_at,
    rows: JSON.parse(row.rows) as TrackerRow[],
  }))
}
