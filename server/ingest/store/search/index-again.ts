import type { Kysely, Transaction } from 'kysely'
import { unpackBeside, unpackText } from '../../../db/packed.ts'
import { waitForOtherWriters } from '../../../db/portable.ts'
import type { Database } from '../../../db/tables/database.ts'
import { searchedTables, type SearchedRows } from './fact-texts.ts'
import { indexFacts } from './index-facts.ts'
import { indexNotes } from './index-notes.ts'

/** Goes up when words are spelt or passages cut in another way: then all is indexed again. */
const VERSION = '1'
const setting = 'search'

async function searchedRows(trx: Kysely<Database>, bodyId: string): Promise<SearchedRows> {
  const entries: [string, unknown][] = []
  for (const table of searchedTables)
    entries.push([table, await trx.selectFrom(table).selectAll().where('body_id', '=', bodyId).execute()])
  return Object.fromEntries(entries) as SearchedRows
}

async function indexAllNotes(trx: Kysely<Database>): Promise<void> {
  const ids = await trx.selectFrom('readings').select('document_id').orderBy('document_id').execute()
  for (const { document_id } of ids) {
    const row = await trx
      .selectFrom('readings')
      .innerJoin('documents', 'documents.id', 'readings.document_id')
      .where('readings.document_id', '=', document_id)
      .select(['documents.text', 'readings.passages'])
      .executeTakeFirstOrThrow()
    const text = unpackText(row.text)
    const passages = row.passages === null ? null : unpackBeside(text, row.passages)
    await indexNotes(trx, document_id, { text, passages })
  }
}

/** Forgets all words and takes them anew from what is held: a plain recount of what each change keeps. */
export async function indexAgain(trx: Transaction<Database>): Promise<void> {
  await waitForOtherWriters(trx)
  for (const table of ['passage_words', 'fact_words', 'search_passages', 'search_notes', 'search_facts'] as const)
    await trx.deleteFrom(table).execute()
  await indexAllNotes(trx)
  const bodies = await trx.selectFrom('bodies').select('id').orderBy('id').execute()
  for (const { id } of bodies) await indexFacts(trx, id, await searchedRows(trx, id))
}

/** Indexes a database that was filled before there was search, or by another version of it; true where it did. */
export async function indexWhereMissing(db: Kysely<Database>): Promise<boolean> {
  const held = await db.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst()
  if (held?.value === VERSION) return false
  await db.transaction().execute(async (trx) => {
    await indexAgain(trx)
    const row = trx.insertInto('settings').values({ name: setting, value: VERSION })
    await row.onConflict((conflict) => conflict.column('name').doUpdateSet({ value: VERSION })).execute()
  })
  return true
}
