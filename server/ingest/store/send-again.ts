import type { Kysely } from 'kysely'
import { isReadEarlier } from '../../db/read-earlier.ts'
import type { Database } from '../../db/tables/database.ts'

/**
 * Sends what was read to be read again: what other rules than these read, or everything. Until a document is read, what was
 * read before stays in the record; what people decided stays in any case.
 */
export async function sendAgain(db: Kysely<Database>, otherThan: string | null): Promise<void> {
  const again = { state: 'received', reason: null, tries: 0, lease_until: null } as const
  await db
    .updateTable('documents')
    .set(again)
    .where((eb) => (otherThan === null ? eb('documents.state', '=', 'read') : isReadEarlier(eb, otherThan)))
    .execute()
}
