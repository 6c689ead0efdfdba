import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import DatabaseConnection from 'better-sqlite3'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Dialect } from 'kysely'
import { UnusableDatabase } from '../unusable-database.ts'
import { ChangeWatch } from './change-watch.ts'
import { SqliteFileDriver } from './sqlite-driver.ts'

const fileName = 'brought-forward.sqlite'
const lockName = 'server.lock'
/** How long a writer waits for another process. */
const waitMs = 5000

/** SQLite rolls back changes of tables too: with `begin immediate` the migration's transaction is its own lock. */
class FileAdapter extends SqliteAdapter {
  readonly #watch: ChangeWatch

  constructor(watch: ChangeWatch) {
    super()
    this.#watch = watch
  }

  /** See `recordVersion`. */
  version(): string {
    return this.#watch.version()
  }
  override get supportsTransactionalDdl(): boolean {
    return true
  }
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

function isSqliteError(error: unknown, ...codes: string[]): boolean {
  return error instanceof DatabaseConnection.SqliteError && codes.some((code) => error.code.startsWith(code))
}

function openFile(path: string): DatabaseConnection.Database {
  const database = new DatabaseConnection(path, { timeout: waitMs })
  database.pragma('journal_mode = WAL')
  // FULL: what was acknowledged must be on the disk, also after a power cut.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Reading the schema shows at once whether the file is a database at all.
  database.prepare('select count(*) from sqlite_master').get()
  return database
}

/** The dialect for `brought-forward.sqlite` in `dataDir`, which is made where missing. Throws `UnusableDatabase`. */
export function sqliteDialect(dataDir: string): Dialect {
  const path = join(dataDir, fileName)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const first = openFile(path)
    const open = () => openFile(path)
    const watch = new ChangeWatch(open)
    const file = { open, waitMs, isBusy: isSqliteBusy, watch }
    return {
      createDriver: () => new SqliteFileDriver(first, file),
      createAdapter: () => new FileAdapter(watch),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    }
  } catch (error) {
    if (isSqliteError(error, 'SQLITE_NOTADB', 'SQLITE_CORRUPT')) {
      throw new UnusableDatabase(
        `${path} is damaged or no database. Put a backup in its place, or set DATA_DIR to another folder.`,
      )
    }
    const why = error instanceof Error ? error.message : String(error)
    throw new UnusableDatabase(`${path} cannot be opened (${why}). Check DATA_DIR and who may write there.`)
  }
}

/**
 * Makes this process the only server on `dataDir` until it ends, however it ends: the operating system drops the lock
 * with the process. Returns what lets go of it. Throws `UnusableDatabase` where another server holds it.
 */
export function holdDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = new DatabaseConnection(join(dataDir, lockName), { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!isSqliteError(error, 'SQLITE_BUSY')) throw error
    throw new UnusableDatabase(
      `Another server is already using ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    )
  }
  return () => void lock.close()
}

/** True where a statement failed because another process holds the database for longer than the wait of 5 seconds. */
export function isSqliteBusy(error: unknown): boolean {
  return isSqliteError(error, 'SQLITE_BUSY', 'SQLITE_LOCKED')
}
