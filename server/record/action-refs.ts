import type { Kysely } from 'kysely'
import type { Database } from '../db/tables/database.ts'

/** The newest reference that each life of a body was written with, by the life's id; those without one are left out. */
export async function actionRefs(db: Kysely<Database>, bodyId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('actions')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where('actions.body_id', '=', bodyId)
    .where('actions.ref', 'is not', null)
    .orderBy('meetings.held_on')
    .orderBy('actions.id')
    .select(['actions.life_id', 'actions.ref'])
    .execute()
  return new Map(rows.map((row) => [row.life_id, row.ref ?? '']))
}
