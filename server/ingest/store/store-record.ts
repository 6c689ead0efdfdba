import type { ExpressionBuilder, Kysely } from 'kysely'
import type { LinkedRecord } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import { difference } from './difference.ts'
import type { Difference, Row } from './difference.ts'
import { recordRows, recordTables } from './record-rows.ts'
import type { RecordTable } from './record-rows.ts'
import { indexFacts } from './search/index-facts.ts'

const keys: Partial<Record<RecordTable, string[]>> = {
  meeting_notes: ['document_id'],
  action_owners: ['action_id', 'position'],
  exchange_answers: ['exchange_id', 'position'],
  issue_priorities: ['issue_id', 'priority_id'],
  theme_mentions: ['document_id', 'theme', 'line'],
  subject_themes: ['body_id', 'subject_kind', 'subject_id', 'theme'],
}
const keyOf = (table: RecordTable) => keys[table] ?? ['id']
const rowsAtOnce = 100

export type Written = { added: number; changed: number; removed: number }

/** The tables differ, what is done with them does not: here a table is any of them, with columns by name. */
type AnyTables = Record<RecordTable | 'documents', Row>
const anyTable = (trx: Kysely<Database>) => trx as unknown as Kysely<AnyTables>

/** Mentions are those of the documents told in the body's record; all other rows name their body. */
const isOfBody = (table: RecordTable, bodyId: string) => (where: ExpressionBuilder<AnyTables, RecordTable>) =>
  table === 'theme_mentions'
    ? where('document_id', 'in', where.selectFrom('documents').where('body_id', '=', bodyId).select('id'))
    : where('body_id', '=', bodyId)

const isRow = (table: RecordTable, row: Row) => (where: ExpressionBuilder<AnyTables, RecordTable>) =>
  where.and(Object.fromEntries(keyOf(table).map((column) => [column, row[column]])))

/** A row of a document that moved here from another body may still stand under that one: it is taken over. */
async function add(trx: Kysely<AnyTables>, table: RecordTable, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + rowsAtOnce))
      .onConflict((conflict) =>
        conflict
          .columns(keyOf(table))
          .doUpdateSet((row) => Object.fromEntries(columns.map((column) => [column, row.ref(`excluded.${column}`)]))),
      )
      .execute()
  }
}

async function change(trx: Kysely<AnyTables>, table: RecordTable, rows: Row[]): Promise<void> {
  for (const row of rows) await trx.updateTable(table).set(row).where(isRow(table, row)).execute()
}

async function remove(trx: Kysely<AnyTables>, table: RecordTable, rows: Row[]): Promise<void> {
  for (const row of rows) await trx.deleteFrom(table).where(isRow(table, row)).execute()
}

/**
 * Makes the tables hold exactly this record of a body: rows that are the same are left alone, so that storing what is
 * there already writes nothing. Belongs in the transaction that changed what was read.
 */
export async function storeRecord(trx: Kysely<Database>, bodyId: string, record: LinkedRecord): Promise<Written> {
  const db = anyTable(trx)
  const wanted = recordRows(bodyId, record)
  const differences: [RecordTable, Difference][] = []
  for (const table of recordTables) {
    const held = await db.selectFrom(table).selectAll().where(isOfBody(table, bodyId)).execute()
    differences.push([table, difference(held as Row[], wanted[table], keyOf(table))])
  }
  for (const [table, { added, changed }] of differences) {
    await add(db, table, added)
    await change(db, table, changed)
  }
  // Children go before their parents.
  for (const [table, { gone }] of differences.toReversed()) {
    if (wanted[table].length > 0) await remove(db, table, gone)
    else if (gone.length > 0) await db.deleteFrom(table).where(isOfBody(table, bodyId)).execute()
  }
  await indexFacts(trx, bodyId, wanted)
  const count = (part: keyof Difference) => differences.reduce((sum, [, parts]) => sum + parts[part].length, 0)
  return { added: count('added'), changed: count('changed'), removed: count('gone') }
}
