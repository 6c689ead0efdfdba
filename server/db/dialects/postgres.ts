import { PostgresDialect } from 'kysely'
import { DatabaseError, Pool } from 'pg'

/** Connection refused, reset or timed out, and the classes of PostgreSQL's own codes that say it is going or coming. */
const awayCodes = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|53|57P0|55P03)/

/** The dialect for the PostgreSQL that `url` names; nothing is opened before the first query. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'brought-forward',
  })
  // Without a listener an idle connection that breaks would end the process; the next query opens another.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

/** True where the server cannot be reached just now, so that trying again later makes sense. */
export function isPostgresAway(error: unknown): boolean {
  if (error instanceof DatabaseError) return awayCodes.test(error.code ?? '')
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return awayCodes.test(code) || /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
}
