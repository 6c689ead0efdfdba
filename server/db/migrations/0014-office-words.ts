import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textType } from '../portable.ts'

/** With which words of its office a document was read. */
export const officeWords: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['words', 'words_by'])
      await db.schema.alterTable('readings').addColumn(column, textType(db)).execute()
  },
}
