import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

/** Decisions refer to no other table: they outlast the documents they were made on. */
const shapes: TableShape[] = [
  {
    name: 'meeting_notes',
    columns: {
      document_id: 'text',
      body_id: 'text',
      meeting_id: 'text',
      role: 'text',
      is_decided: 'flag',
      reason: 'text',
      agreement: 'number?',
    },
    key: ['document_id'],
    references: { document_id: 'documents', body_id: 'bodies', meeting_id: 'meetings' },
    indexes: [['body_id'], ['meeting_id']],
  },
  {
    name: 'notes_decisions',
    columns: {
      id: 'text',
      sequence: 'integer',
      document_id: 'text',
      other_id: 'text',
      verdict: 'text',
      speaks_id: 'text?',
      who: 'text',
      decided_at: 'text',
      undone_at: 'text?',
      undone_by: 'text?',
    },
    key: ['id'],
    indexes: [['document_id'], ['other_id'], ['sequence']],
  },
]

/** Several sets of notes of one meeting, and what people said of them. */
export const notesOfOneMeeting: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of shapes) await createTable(db, shape)
  },
}
