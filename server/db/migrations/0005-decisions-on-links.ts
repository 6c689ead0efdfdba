import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

const undoable = { who: 'text', undone_at: 'text?', undone_by: 'text?' } as const
const due = { due_written: 'text?', due_earliest: 'text?', due_latest: 'text?' } as const
const passage = { text: 'text', line: 'integer', spans: 'text' } as const

/** Decisions and entries refer to no other table: they outlast the documents and bodies they were made on. */
const decisions: TableShape[] = [
  {
    name: 'link_decisions',
    columns: {
      id: 'text',
      sequence: 'integer',
      body_id: 'text',
      verdict: 'text',
      one: 'text',
      other: 'text',
      into_targets: 'text?',
      said: 'text',
      placed: 'text?',
      decided_at: 'text',
      ...undoable,
    },
    key: ['id'],
    indexes: [['body_id'], ['sequence']],
  },
  {
    name: 'hand_entries',
    columns: {
      id: 'text',
      sequence: 'integer',
      body_id: 'text',
      series_id: 'text?',
      kind: 'text',
      targets: 'text',
      happened_on: 'text',
      source: 'text',
      words: 'text',
      ...due,
      owner: 'text?',
      owing_side: 'text?',
      placed: 'text?',
      entered_at: 'text',
      ...undoable,
    },
    key: ['id'],
    indexes: [['body_id'], ['sequence']],
  },
]

/** What may be told without a document: parents first. */
const told: TableShape[] = [
  {
    name: 'actions',
    columns: {
      id: 'text',
      body_id: 'text',
      meeting_id: 'text',
      document_id: 'text?',
      life_id: 'text',
      fact_id: 'text',
      origin: 'text',
      ref: 'text?',
      ...passage,
      item: 'text?',
      certainty: 'text',
      raised_at: 'text?',
      owing_side: 'text?',
      owing_basis: 'text?',
      ...due,
      outcome: 'text?',
      updates: 'text',
      continues_action_id: 'text?',
      review: 'text?',
    },
    key: ['id'],
    references: { body_id: 'bodies', meeting_id: 'meetings', document_id: 'documents', life_id: 'lives' },
    indexes: [['body_id', 'life_id'], ['meeting_id'], ['document_id'], ['life_id']],
  },
  {
    name: 'action_owners',
    columns: {
      action_id: 'text',
      position: 'integer',
      body_id: 'text',
      life_id: 'text',
      written: 'text',
      name: 'text?',
      person_id: 'text?',
      office_id: 'text?',
      side: 'text',
      basis: 'text',
    },
    key: ['action_id', 'position'],
    references: {
      action_id: 'actions',
      body_id: 'bodies',
      life_id: 'lives',
      person_id: 'people',
      office_id: 'offices',
    },
    indexes: [['body_id', 'life_id'], ['life_id'], ['person_id'], ['office_id']],
  },
  {
    name: 'events',
    columns: {
      id: 'text',
      body_id: 'text',
      life_id: 'text',
      issue_id: 'text',
      kind: 'text',
      progress: 'text?',
      happened_on: 'text',
      happened_precision: 'text',
      told_meeting_id: 'text',
      told_on: 'text',
      action_id: 'text?',
      document_id: 'text?',
      ...passage,
      ...due,
      position: 'integer',
    },
    key: ['id'],
    references: {
      body_id: 'bodies',
      life_id: 'lives',
      issue_id: 'issues',
      told_meeting_id: 'meetings',
      action_id: 'actions',
      document_id: 'documents',
    },
    indexes: [
      ['body_id', 'told_on', 'life_id'],
      ['life_id', 'told_on', 'position'],
      ['issue_id'],
      ['told_meeting_id'],
      ['action_id'],
      ['document_id'],
    ],
  },
]

/** SQLite lets no column become one that may be null: the tables are made again with what they held. */
async function makeAgain(db: Kysely<unknown>): Promise<void> {
  for (const { name } of told)
    await sql`create table ${sql.table(`${name}_held`)} as select * from ${sql.table(name)}`.execute(db)
  for (const { name } of told.toReversed()) await db.schema.dropTable(name).execute()
  for (const shape of told) {
    await createTable(db, shape)
    const columns = sql.join(Object.keys(shape.columns).map((column) => sql.ref(column)))
    const held = `${shape.name}_held`
    await sql`insert into ${sql.table(shape.name)} (${columns}) select ${columns} from ${sql.table(held)}`.execute(db)
    await db.schema.dropTable(held).execute()
  }
}

/** What people said belongs together, and what they entered between meetings. */
export const decisionsOnLinks: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of decisions) await createTable(db, shape)
    await makeAgain(db)
  },
}
