import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { packBeside, packText, unpack } from '../packed.ts'
import { bytesType } from '../portable.ts'
import { createTable } from './create-table.ts'
import type { TableShape } from './create-table.ts'

/** Tables whose rows are hardly more than their key. */
const ofKeys: TableShape[] = [
  {
    name: 'theme_mentions',
    columns: { document_id: 'text', theme: 'text', line: 'integer', term: 'text', spans: 'text' },
    key: ['document_id', 'theme', 'line'],
    references: { document_id: 'documents' },
    isInOrderOfKey: true,
  },
  {
    name: 'subject_themes',
    columns: { body_id: 'text', subject_kind: 'text', subject_id: 'text', theme: 'text' },
    key: ['body_id', 'subject_kind', 'subject_id', 'theme'],
    references: { body_id: 'bodies' },
    isInOrderOfKey: true,
  },
  {
    name: 'document_names',
    columns: { document_id: 'text', name: 'text' },
    key: ['document_id', 'name'],
    references: { document_id: 'documents' },
    indexes: [['name', 'document_id']],
    isInOrderOfKey: true,
  },
]

/** Makes a table again, of the same rows in the order of its key: the first of those that its key no longer tells apart. */
async function makeAgain(db: Kysely<unknown>, shape: TableShape): Promise<void> {
  const [name, held] = [sql.table(shape.name), sql.table(`${shape.name}_held`)]
  await sql`create table ${held} as select * from ${name}`.execute(db)
  await db.schema.dropTable(shape.name).execute()
  await createTable(db, shape)
  const columns = sql.join(Object.keys(shape.columns).map((column) => sql.ref(column)))
  const key = sql.join(shape.key.map((column) => sql.ref(column)))
  await sql`insert into ${name} (${columns}) select ${columns}
    from (select *, row_number() over (partition by ${key} order by ${key}) as nth from ${held}) as numbered
    where nth = 1 order by ${key}`.execute(db)
  await db.schema.dropTable(`${shape.name}_held`).execute()
}

/** Indexes whose further columns no question needs beside the first ones. */
const shortened = [
  ['attendances', ['body_id', 'meeting_id'], ['body_id']],
  ['actions', ['body_id', 'life_id'], ['body_id']],
  ['action_owners', ['body_id', 'life_id'], ['body_id']],
  ['events', ['body_id', 'told_on', 'life_id'], ['body_id', 'told_on']],
  ['exchanges', ['body_id', 'meeting_id'], ['body_id']],
  ['exchange_answers', ['body_id', 'office_id'], ['body_id']],
  ['commitments', ['body_id', 'meeting_id'], ['body_id']],
  ['tenures', ['body_id', 'office_id'], ['body_id']],
] as const

async function shortenIndexes(db: Kysely<unknown>): Promise<void> {
  for (const [table, before, after] of shortened) {
    await db.schema.dropIndex(`${table}_by_${before.join('_')}`).execute()
    await db.schema
      .createIndex(`${table}_by_${after.join('_')}`)
      .on(table)
      .columns([...after])
      .execute()
  }
}

const rowsAtOnce = 50

type Tables = {
  documents: { id: string; text: string | null; text_packed: Uint8Array | null }
  readings: { document_id: string; passages: Uint8Array | null }
}

async function packTexts(db: Kysely<Tables>): Promise<void> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('documents')
      .leftJoin('readings', 'readings.document_id', 'documents.id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsAtOnce)
      .select(['id', 'text', 'passages'])
      .execute()
    for (const { id, text, passages } of rows) {
      if (text === null) continue
      await db
        .updateTable('documents')
        .set({ text_packed: packText(text) })
        .where('id', '=', id)
        .execute()
      if (passages === null) continue
      await db
        .updateTable('readings')
        .set({ passages: packBeside(text, unpack(passages)) })
        .where('document_id', '=', id)
        .execute()
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** What takes most room takes less: tables of keys lie in their order, texts are compressed, and passages beside them. */
export const leanTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const shape of ofKeys) await makeAgain(db, shape)
    await shortenIndexes(db)
    await db.schema.alterTable('documents').addColumn('text_packed', bytesType(db)).execute()
    await packTexts(db as Kysely<Tables>)
    await sql`alter table documents drop column text`.execute(db)
    await db.schema.alterTable('documents').renameColumn('text_packed', 'text').execute()
  },
}
