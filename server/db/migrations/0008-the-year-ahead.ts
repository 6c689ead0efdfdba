import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

const shapes: TableShape[] = [
  {
    name: 'planned_meetings',
    columns: {
      id: 'text',
      body_id: 'text',
      series_id: 'text?',
      held_on: 'text',
      subject: 'text?',
      who: 'text',
      added_at: 'text',
      removed_at: 'text?',
      removed_by: 'text?',
    },
    key: ['id'],
    indexes: [['body_id', 'held_on']],
  },
  {
    name: 'agenda_drafts',
    columns: { id: 'text', body_id: 'text', held_on: 'text', edits: 'text', who: 'text', saved_at: 'text' },
    key: ['id'],
    indexes: [['body_id', 'held_on']],
  },
]

/** The forward plan, drafts of agendas, and due days that a person assigned to a meeting. */
export const theYearAhead: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of shapes) await createTable(db, shape)
    await db.schema
      .alterTable('events')
      .addColumn('due_assigned', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(0)
          .check(sql`due_assigned in (0, 1)`),
      )
      .execute()
  },
}
