import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textType } from '../portable.ts'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

/** Decisions refer to no other table: they outlast the documents and bodies they were made on. */
const shapes: TableShape[] = [
  {
    name: 'reviews',
    columns: {
      id: 'text',
      sequence: 'integer',
      body_id: 'text',
      document_sha256: 'text',
      meeting_key: 'text?',
      kind: 'text',
      verdict: 'text',
      anchor: 'text',
      before_fields: 'text?',
      after_fields: 'text?',
      who: 'text',
      decided_at: 'text',
      undone_at: 'text?',
      undone_by: 'text?',
    },
    key: ['id'],
    indexes: [['body_id'], ['document_sha256'], ['sequence']],
  },
  {
    name: 'review_placements',
    columns: { review_id: 'text', document_id: 'text', body_id: 'text', fact_key: 'text?', is_anchored: 'flag' },
    key: ['review_id', 'document_id'],
    indexes: [['body_id'], ['document_id']],
  },
]

const reviewed = ['actions', 'exchanges', 'commitments', 'decisions', 'attendances', 'notices']
const confirmedBefore = ['actions', 'exchanges', 'commitments']

async function addText(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const type = textType(db) as ReturnType<typeof textType> & { expressionType: string | undefined }
  await db.schema.alterTable(table).addColumn(column, type).execute()
}

/** Decisions, where they stand, and what was decided of each fact in place of a mere flag. */
export const whatPeopleDecide: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of shapes) await createTable(db, shape)
    for (const table of reviewed) await addText(db, table, 'review')
    for (const table of confirmedBefore) await db.schema.alterTable(table).dropColumn('is_confirmed').execute()
    await addText(db, 'readings', 'decided')
  },
}
