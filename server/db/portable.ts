import { PostgresAdapter, sql } from 'kysely'
import type { Expression, Kysely, RawBuilder, Transaction } from 'kysely'
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

/**
 * Makes writers of the record wait for each other until the transaction ends. SQLite's writing transactions do so from
 * their beginning; PostgreSQL's would link from what another is about to change.
 */
export async function waitForOtherWriters(trx: Transaction<Database>): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(writersLock)})`.execute(trx)
}
