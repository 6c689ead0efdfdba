import type Sqlite from 'better-sqlite3'

/** A connection that only ever asks whether others changed the file: SQLite tells a connection of all writes but its own. */
export class ChangeWatch {
  readonly #open: () => Sqlite.Database
  #database: Sqlite.Database | null = null

  constructor(open: () => Sqlite.Database) {
    this.#open = open
  }

  /** What stays the same for as long as nobody commits a change, in this process or another. */
  version(): string {
    this.#database ??= this.#open()
    return String(this.#database.pragma('data_version', { simple: true }))
  }

  close(): void {
    this.#database?.close()
  }
}
