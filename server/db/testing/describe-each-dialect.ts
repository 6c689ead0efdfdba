import type { Kysely } from 'kysely'
import { afterEach, describe, inject } from 'vitest'
import { type DatabaseConfig, openDatabase } from '../open.ts'
import type { Database } from '../tables/database.ts'
import { type Dialect, dialects, freshDatabase } from './fresh-database.ts'

export type Open = () => Promise<Kysely<Database>>

export type Dialects = {
  dialect: Dialect
  /** The settings of a database of this test's own, for what opens it itself; gone after the test. */
  freshConfig: (options?: { migrated: boolean }) => Promise<DatabaseConfig>
}

/**
 * The same tests over SQLite and over a real PostgreSQL. Each call of `open` gives a migrated database of its own, closed
 * and removed after the test. For files named `*.db.test.ts` or `*.wire.test.ts`.
 */
export function describeEachDialect(name: string, tests: (open: Open, more: Dialects) => void): void {
  for (const dialect of dialects) {
    describe(`${name} (${dialect})`, () => {
      tests(...withCleanUp(dialect))
    })
  }
}

function withCleanUp(dialect: Dialect): [Open, Dialects] {
  const undo: (() => Promise<void>)[] = []
  const freshConfig = async ({ migrated } = { migrated: true }) => {
    const { config, remove } = await freshDatabase(dialect, inject('databaseTemplates'), migrated)
    undo.unshift(remove)
    return config
  }
  const open = async () => {
    const db = await openDatabase(await freshConfig())
    undo.unshift(() => db.destroy())
    return db
  }
  afterEach(async () => {
    for (const step of undo.splice(0)) await step()
  })
  return [open, { dialect, freshConfig }]
}
