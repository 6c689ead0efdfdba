import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import DatabaseConnection from 'better-sqlite3'
import { SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { UnusableDatabase } from '../unusable-database.ts'

const fileName = 'brought-forward.sqlite'
const lockName = 'server.lock'
const statementsKept = 500
/** How long a writer waits for another process, and how often it asks. */
const waitMs = 5000
const retryMs = 20

/** Statements prepared once and used again; a statement that is being walked through is always one of its own. */
function keepStatements(database: DatabaseConnection.Database): SqliteDatabase {
  const kept = new Map<string, DatabaseConnection.Statement>()
  const prepare = (sql: string): SqliteStatement => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    if (kept.size >= statementsKept) kept.delete(kept.keys().next().value as string)
    kept.set(sql, statement)
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters),
      run: (parameters) => statement.run(parameters),
      iterate: (parameters) => database.prepare(sql).iterate(parameters),
    }
  }
  return { prepare, close: () => void database.close() }
}

/**
 * A write takes its lock when it begins, so that two writers wait for each other instead of failing half-way. The wait
 * for another process leaves this one free to answer: SQLite's own would stop it altogether.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseConnection.Database
  constructor(database: DatabaseConnection.Database) {
    super({ database: keepStatements(database) })
    this.#database = database
  }
  override async beginTransaction(): Promise<void> {
    const giveUpAt = performance.now() + waitMs
    while (!this.#begins(performance.now() > giveUpAt)) await setTimeout(retryMs)
  }
  #begins(isLastTry: boolean): boolean {
    this.#database.pragma('busy_timeout = 0')
    try {
      this.#database.exec('begin immediate')
      return true
    } catch (error) {
      if (isLastTry || !isSqliteBusy(error)) throw error
      return false
    } finally {
      this.#database.pragma(`busy_timeout = ${waitMs}`)
    }
  }
}

/** SQLite rolls back changes of tables too: with `begin immediate` the migration's transaction is its own lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class DurableDialect extends SqliteDialect {
  readonly #database: DatabaseConnection.Database
  constructor(database: DatabaseConnection.Database) {
    super({ database })
    this.#database = database
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database)
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
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
export function sqliteDialect(dataDir: string): SqliteDialect {
  const path = join(dataDir, fileName)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return new DurableDialect(openFile(path))
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
