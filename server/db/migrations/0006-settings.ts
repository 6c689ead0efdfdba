import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textType } from '../portable.ts'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

/** Decisions refer to no other table: they outlast what they were made on. */
const decisions: TableShape = {
  name: 'settings_decisions',
  columns: {
    id: 'text',
    sequence: 'integer',
    body_id: 'text',
    kind: 'text',
    decision: 'text',
    who: 'text',
    decided_at: 'text',
    undone_at: 'text?',
    undone_by: 'text?',
  },
  key: ['id'],
  indexes: [['body_id', 'kind'], ['sequence']],
}

/** Which priorities of the police and crime plan a person tied an issue to: made anew whenever a body is linked. */
const issuePriorities: TableShape = {
  name: 'issue_priorities',
  columns: { body_id: 'text', issue_id: 'text', priority_id: 'text' },
  key: ['issue_id', 'priority_id'],
  references: { body_id: 'bodies', issue_id: 'issues' },
  indexes: [['body_id']],
}

/** What people decide of themes, priorities, offices, people and bodies; where themes are looked for without reading again. */
export const settings: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, decisions)
    await createTable(db, issuePriorities)
    for (const column of ['passages', 'themes', 'themes_by'])
      await db.schema.alterTable('readings').addColumn(column, textType(db)).execute()
    for (const table of ['offices', 'people'])
      await db.schema.alterTable(table).addColumn('key', textType(db)).execute()
  },
}
