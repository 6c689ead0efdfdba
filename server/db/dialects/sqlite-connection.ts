import type Sqlite from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Breath } from './breath.ts'
import type { WriteTurn } from './write-turn.ts'

const statementsKept = 300
/** Longer statements insert many rows at once; hardly two of them are alike. */
const longestKept = 4000

/** One connection to the SQLite file: statements are prepared once, and what writes waits for its turn. */
export class SqliteConnection implements DatabaseConnection {
  readonly database: Sqlite.Database
  readonly #turn: WriteTurn
  readonly #breath: Breath
  readonly #kept = new Map<string, Sqlite.Statement>()
  /** Ends this connection's turn to write; null where it is not its turn. */
  endTurn: (() => void) | null = null

  constructor(database: Sqlite.Database, turn: WriteTurn, breath: Breath) {
    this.database = database
    this.#turn = turn
    this.#breath = breath
  }

  #prepare(sql: string): Sqlite.Statement {
    const held = this.#kept.get(sql)
    if (held !== undefined) return held
    const statement = this.database.prepare(sql)
    if (sql.length > longestKept) return statement
    if (this.#kept.size >= statementsKept) this.#kept.clear()
    this.#kept.set(sql, statement)
    return statement
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    await this.#breath.take()
    const statement = this.#prepare(sql)
    if (statement.readonly || this.endTurn !== null) return run<Row>(statement, parameters)
    const endTurn = await this.#turn.take()
    try {
      return run<Row>(statement, parameters)
    } finally {
      endTurn()
    }
  }

  /** Rows one at a time; the statement is one of its own, since others may run while it is walked through. */
  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.database.prepare(sql).iterate(...parameters)) yield { rows: [row as Row] }
  }
}

function run<Row>(statement: Sqlite.Statement, parameters: readonly unknown[]): QueryResult<Row> {
  if (statement.reader) return { rows: statement.all(...parameters) as Row[] }
  const { changes, lastInsertRowid } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
