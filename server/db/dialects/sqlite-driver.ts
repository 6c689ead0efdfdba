import { setTimeout } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'
import type { Driver, TransactionSettings } from 'kysely'
import { Breath } from './breath.ts'
import type { ChangeWatch } from './change-watch.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { WriteTurn } from './write-turn.ts'

const mostConnections = 4
/** How often a writer asks whether another process is done. */
const retryMs = 20

export type SqliteFile = {
  open: () => Sqlite.Database
  /** How long a writer waits for another process. */
  waitMs: number
  isBusy: (error: unknown) => boolean
  watch: ChangeWatch
}

/**
 * A few connections to one file, so that reading goes on while something is written. A transaction takes its lock when it
 * begins, so that two writers wait for each other instead of failing half-way; the wait for another process leaves this
 * one free to answer, where SQLite's own would stop it altogether.
 */
export class SqliteFileDriver implements Driver {
  readonly #file: SqliteFile
  readonly #turn = new WriteTurn()
  readonly #breath = new Breath()
  readonly #open: SqliteConnection[] = []
  readonly #idle: SqliteConnection[] = []
  readonly #waiting: ((connection: SqliteConnection) => void)[] = []

  /** `first` is open already: opening it has shown that the file can be used. */
  constructor(first: Sqlite.Database, file: SqliteFile) {
    this.#file = file
    this.#idle.push(this.#connect(first))
  }

  async init(): Promise<void> {}

  #connect(database: Sqlite.Database): SqliteConnection {
    const connection = new SqliteConnection(database, this.#turn, this.#breath)
    this.#open.push(connection)
    return connection
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const idle = this.#idle.pop()
    if (idle !== undefined) return idle
    if (this.#open.length < mostConnections) return this.#connect(this.#file.open())
    return new Promise((resolve) => void this.#waiting.push(resolve))
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    const next = this.#waiting.shift()
    if (next === undefined) this.#idle.push(connection)
    else next(connection)
  }

  async beginTransaction(connection: SqliteConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') return void connection.database.exec('begin')
    const endTurn = await this.#turn.take()
    try {
      const giveUpAt = performance.now() + this.#file.waitMs
      while (!this.#begins(connection.database, performance.now() > giveUpAt)) await setTimeout(retryMs)
      connection.endTurn = endTurn
    } catch (error) {
      endTurn()
      throw error
    }
  }

  #begins(database: Sqlite.Database, isLastTry: boolean): boolean {
    database.pragma('busy_timeout = 0')
    try {
      database.exec('begin immediate')
      return true
    } catch (error) {
      if (isLastTry || !this.#file.isBusy(error)) throw error
      return false
    } finally {
      database.pragma(`busy_timeout = ${this.#file.waitMs}`)
    }
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.database.exec('commit')
    this.#endTurn(connection)
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    try {
      // A full disk has SQLite roll back by itself.
      if (connection.database.inTransaction) connection.database.exec('rollback')
    } finally {
      this.#endTurn(connection)
    }
  }

  #endTurn(connection: SqliteConnection): void {
    connection.endTurn?.()
    connection.endTurn = null
  }

  async destroy(): Promise<void> {
    for (const { database } of this.#open) database.close()
    this.#file.watch.close()
  }
}
