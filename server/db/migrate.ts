import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Database } from './tables/database.ts'
import { UnusableDatabase } from './unusable-database.ts'

type Migrations = typeof migrations

function explain(error: unknown): unknown {
  const message = error instanceof Error ? error.message : ''
  if (!message.startsWith('corrupted migrations')) return error
  return new UnusableDatabase(
    'This database was made by a newer version of Brought Forward. Start that version, or put a backup of this one in its place.',
  )
}

/**
 * Brings the tables up to this version: all missing migrations in one transaction, rolled back whole where one fails.
 * A second process that migrates at the same time waits. Throws `UnusableDatabase` where the database is newer.
 */
export async function migrate(db: Kysely<Database>, list: Migrations = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => list } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw explain(error)
}
