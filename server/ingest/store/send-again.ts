import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * Sends everything that was read to be read again, as after an update of the readers, and gives it. Until a document is
 * read, what was read before stays in the record; what people decided stays in any case.
 */
export function sendAllAgain(db: Kysely<Database>): Promise<{ documentId: string; name: string }[]> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('documents')
      .where('state', '=', 'read')
      .orderBy('id')
      .select(['id', 'name'])
      .execute()
    const again = { state: 'received', reason: null, tries: 0, lease_until: null } as const
    await trx.updateTable('documents').set(again).where('state', '=', 'read').execute()
    return rows.map(({ id, name }) => ({ documentId: id, name }))
  })
}
