import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { searchWordsOf } from '../../../../shared/search-words.ts'
import { keptWords, type WordsTableName } from '../../../db/portable.ts'
import type { Database } from '../../../db/tables/database.ts'

/** So much of one fact or passage is found by its words. */
const MOST_WORDS = 5000
const rowsAtOnce = 100

/** Tells texts apart, short enough to be kept beside each. */
export const markOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12)

/** The number that the next row of a table may have; writers of the record take turns. */
export async function nextNumber(
  trx: Kysely<Database>,
  table: 'search_notes' | 'search_passages' | 'search_facts',
): Promise<number> {
  const row =
    table === 'search_notes'
      ? await trx
          .selectFrom(table)
          .select((eb) => eb.fn.max('number').as('last'))
          .executeTakeFirst()
      : await trx
          .selectFrom(table)
          .select((eb) => eb.fn.max('id').as('last'))
          .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

/** Writes rows a hundred at a time. */
export async function inParts<Row>(rows: Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await write(rows.slice(start, start + rowsAtOnce))
}

/** Keeps the words of texts, each under its number. */
export async function keepWords(
  trx: Kysely<Database>,
  table: WordsTableName,
  texts: { id: number; text: string }[],
): Promise<void> {
  const keysOf = (text: string) =>
    searchWordsOf(text)
      .slice(0, MOST_WORDS)
      .map(({ key }) => key)
  await inParts(texts, (part) =>
    trx
      .insertInto(table)
      .values(part.map(({ id, text }) => ({ rowid: id, words: keptWords(trx, keysOf(text)) })))
      .execute(),
  )
}

/** Forgets the words under some numbers. */
export async function dropWords(trx: Kysely<Database>, table: WordsTableName, ids: number[]): Promise<void> {
  await inParts(ids, (part) => trx.deleteFrom(table).where('rowid', 'in', part).execute())
}
