import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createWordsTable } from '../portable.ts'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

const shapes: TableShape[] = [
  {
    name: 'search_notes',
    columns: { number: 'integer', document_id: 'text', mark: 'text' },
    key: ['number'],
    references: { document_id: 'documents' },
    indexes: [['document_id']],
  },
  {
    name: 'search_passages',
    columns: {
      id: 'integer',
      notes: 'integer',
      line: 'integer',
      last_line: 'integer',
      begins: 'integer',
      ends: 'integer',
    },
    key: ['id'],
    indexes: [['notes']],
  },
  {
    name: 'search_facts',
    columns: { id: 'integer', body_id: 'text', kind: 'text', subject_id: 'text', mark: 'text' },
    key: ['id'],
    references: { body_id: 'bodies' },
    indexes: [['body_id']],
  },
]

/** What search looks in: the words of notes and of the record, without their texts, which stand in the tables they come from. */
export const search: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of shapes) await createTable(db, shape)
    await createWordsTable(db, 'passage_words')
    await createWordsTable(db, 'fact_words')
  },
}
