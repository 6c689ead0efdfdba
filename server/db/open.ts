import { Kysely } from 'kysely'
import { isPostgresAway, postgresDialect } from './dialects/postgres.ts'
import { isSqliteBusy, sqliteDialect } from './dialects/sqlite.ts'
import type { Database } from './tables/database.ts'

export type DatabaseConfig = { dataDir: string; databaseUrl: string | null }

/**
 * Opens PostgreSQL where `databaseUrl` is given, else the SQLite file in `dataDir`. Tables are made by `migrate`.
 * Throws `UnusableDatabase` where the file cannot be used.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Kysely<Database>> {
  const dialect = config.databaseUrl === null ? sqliteDialect(config.dataDir) : postgresDialect(config.databaseUrl)
  return new Kysely<Database>({ dialect })
}

/** True where a query failed because the database is busy or away, so that the same query may succeed later. */
export function isAway(error: unknown): boolean {
  return isSqliteBusy(error) || isPostgresAway(error)
}
