import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Documents are listed page by page, newest first: a page is found without sorting all of them. */
export const aListOfDocuments: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('documents_as_listed').on('documents').columns(['received_at desc', 'id']).execute()
  },
}
