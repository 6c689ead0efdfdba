import { PostgresDialect } from 'kysely'

/** Connection refused, reset or timed out, and the classes of PostgreSQL's own codes that say it is going or coming. */
const awayCodes = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|53|57P0|55P03)/
/** What the server says, in distinction to what the driver or the network says. */
const sqlState = /^[0-9][0-9A-Z]{4}$/

async function openPool(connectionString: string) {
  const { Pool } = await import('pg')
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'brought-forward',
  })
  // Without a listener an idle connection that breaks would end the process; the next query opens another.
  pool.on('error', () => undefined)
  return pool
}

/** The dialect for the PostgreSQL that `url` names; nothing is opened or loaded before the first query. */
export function postgresDialect(url: string): PostgresDialect {
  return new PostgresDialect({ pool: () => openPool(url) })
}

/** True where the server cannot be reached just now, so that trying again later makes sense. */
export function isPostgresAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (sqlState.test(code)) return awayCodes.test(code)
  return awayCodes.test(code) || /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
}
