import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textType } from '../portable.ts'

/** The body that a document names, beside the one in whose record it is told: they differ where one succeeded the other. */
export const succession: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('documents').addColumn('own_body_id', textType(db)).execute()
    const documents = (db as Kysely<{ documents: { body_id: string | null; own_body_id: string | null } }>).updateTable(
      'documents',
    )
    await documents.set((row) => ({ own_body_id: row.ref('body_id') })).execute()
  },
}
