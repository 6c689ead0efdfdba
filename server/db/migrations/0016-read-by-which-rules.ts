import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textType } from '../portable.ts'

/** By which rules of the reader a document was read. */
export const readByWhichRules: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('documents').addColumn('rules_by', textType(db)).execute()
  },
}
