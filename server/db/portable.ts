import { PostgresAdapter, sql } from 'kysely'
import type { Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { SearchTerm } from '../../shared/search-terms.ts'
import type { Database } from './tables/database.ts'

const writersLock = 4_276_110

type AnyDatabase = { getExecutor(): { adapter: unknown } }

function isPostgres(db: AnyDatabase): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** What the health answer calls the database. */
export function databaseName(db: Kysely<Database>): 'sqlite' | 'postgresql' {
  return isPostgres(db) ? 'postgresql' : 'sqlite'
}

/** The type of a text column that both databases sort alike: by code point, whatever the server's locale. */
export function textType(db: AnyDatabase): RawBuilder<unknown> {
  return isPostgres(db) ? sql`text collate "C"` : sql`text`
}

/** The type of a column of bytes. */
export function bytesType(db: AnyDatabase): RawBuilder<unknown> {
  return isPostgres(db) ? sql`bytea` : sql`blob`
}

/** What ends the making of a table whose rows lie in the order of their key: SQLite else keeps rows and key apart. */
export function inOrderOfKey(db: AnyDatabase): RawBuilder<unknown> {
  return isPostgres(db) ? sql`` : sql`without rowid`
}

/** No bytes, as what a new column holds. */
export function noBytes(db: AnyDatabase): RawBuilder<unknown> {
  return isPostgres(db) ? sql`''::bytea` : sql`x''`
}

type Watched = { version: () => string }

const isWatched = (adapter: unknown): adapter is Watched =>
  typeof adapter === 'object' && adapter !== null && 'version' in adapter && typeof adapter.version === 'function'

/**
 * What is the same at two times where nobody committed a change between them, and different where somebody did: SQLite's
 * count of changes by others, or which transactions PostgreSQL takes for done.
 */
export async function recordVersion(db: Kysely<Database>): Promise<string> {
  const { adapter } = db.getExecutor()
  if (isWatched(adapter)) return adapter.version()
  const { rows } = await sql<{ version: string }>`select cast(pg_current_snapshot() as text) as version`.execute(db)
  return rows[0]?.version ?? ''
}

/** `count(*)` as a number; pg gives a bare count as text. */
export function countAll(): RawBuilder<number> {
  return sql<number>`cast(count(*) as integer)`
}

/** How many different values there are that are not null, as a number. */
export function countDistinct(value: Expression<unknown>): RawBuilder<number> {
  return sql<number>`cast(count(distinct ${value}) as integer)`
}

/** How many rows meet a condition, as a number; 0 where there are none. */
export function countWhere(condition: Expression<unknown>): RawBuilder<number> {
  return sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`
}

/** Letters beyond `a` to `z` that a text has, each in capitals and small: neither database can be relied on to fold them. */
function foldedApart(text: string): [capital: string, small: string][] {
  const letters = [...new Set(text)].filter((letter) => letter > '\u007f')
  return letters
    .map((letter): [string, string] => [letter.toUpperCase(), letter])
    .filter(([one, other]) => one !== other)
}

/** True where a column's text holds some words, in capitals or not, however their accents were put in the computer. */
export function holdsText(column: Expression<string>, words: string): Expression<SqlBool> {
  const spellings = new Set(['NFC', 'NFD'].map((form) => words.normalize(form).toLowerCase()))
  const found = [...spellings].map((spelling) => {
    const held = foldedApart(spelling).reduce<Expression<unknown>>(
      (text, [capital, small]) => sql`replace(${text}, ${capital}, ${small})`,
      sql`lower(${column})`,
    )
    return sql`${held} like ${`%${spelling.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`
  })
  return sql<SqlBool>`(${sql.join(found, sql` or `)})`
}

/**
 * Makes writers of the record wait for each other until the transaction ends. SQLite's writing transactions do so from
 * their beginning; PostgreSQL's would link from what another is about to change.
 */
export async function waitForOtherWriters(trx: Transaction<Database>): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(writersLock)})`.execute(trx)
}

/** The tables that hold words to be searched. */
export type WordsTableName = 'passage_words' | 'fact_words'

/**
 * Makes a table of words to be searched: FTS5 that keeps no text of its own, or a tsvector with an inverted index. Words
 * come spelt in `a` to `z` and digits, so that neither database's own idea of a word, an accent or a language counts.
 */
export async function createWordsTable(db: Kysely<unknown>, name: WordsTableName): Promise<void> {
  const table = sql.table(name)
  if (isPostgres(db)) {
    await sql`create table ${table} (rowid integer primary key, words tsvector not null)`.execute(db)
    await sql`create index ${sql.id(`${name}_by_word`)} on ${table} using gin (words)`.execute(db)
  } else {
    await sql`create virtual table ${table} using fts5(words, content='', contentless_delete=1, tokenize='ascii')`.execute(
      db,
    )
  }
}

/** Words in their order, as a table of words keeps them. PostgreSQL counts no place beyond 16,383. */
export function keptWords(db: AnyDatabase, keys: readonly string[]): RawBuilder<string> {
  if (!isPostgres(db)) return sql<string>`${keys.join(' ')}`
  const placed = keys.map((key, at) => `'${key}':${Math.min(at + 1, 16_383)}`)
  return sql<string>`cast(${placed.join(' ')} as tsvector)`
}

/** What is looked for, as FTS5 reads it. */
function ftsQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ keys, isWhole }) => `"${keys.join(' ')}"${isWhole ? '' : ' *'}`).join(' AND ')
}

/** What is looked for, as a tsquery. */
function tsQuery(terms: readonly SearchTerm[]): string {
  const phrase = ({ keys, isWhole }: SearchTerm) =>
    keys.map((key, at) => `'${key}'${isWhole || at < keys.length - 1 ? '' : ':*'}`).join(' <-> ')
  return terms.map((term) => `(${phrase(term)})`).join(' & ')
}

/** True for rows of a table of words that hold every term; there is at least one term. */
export function holdsTerms(db: AnyDatabase, name: WordsTableName, terms: readonly SearchTerm[]): Expression<SqlBool> {
  if (!isPostgres(db)) return sql<SqlBool>`${sql.ref(name)} match ${ftsQuery(terms)}`
  return sql<SqlBool>`${sql.ref(`${name}.words`)} @@ cast(${tsQuery(terms)} as tsquery)`
}

/** How well a row that holds every term answers them: the smaller, the better. */
export function rankOfTerms(db: AnyDatabase, name: WordsTableName, terms: readonly SearchTerm[]): RawBuilder<number> {
  if (!isPostgres(db)) return sql<number>`bm25(${sql.ref(name)})`
  return sql<number>`-ts_rank_cd(${sql.ref(`${name}.words`)}, cast(${tsQuery(terms)} as tsquery))`
}
