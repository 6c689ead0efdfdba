import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './create-table.ts'

/** Sheets of action trackers that people brought in, each with its rows as they were checked. */
export const trackers: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, {
      name: 'tracker_imports',
      columns: {
        document_id: 'text',
        sheet: 'text',
        body_id: 'text',
        as_at: 'text',
        matching: 'text',
        rows: 'text',
        who: 'text',
        imported_at: 'text',
      },
      key: ['document_id', 'sheet'],
      references: { document_id: 'documents', body_id: 'bodies' },
      indexes: [['body_id']],
    })
  },
}
