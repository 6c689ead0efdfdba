import type { Kysely } from 'kysely'
import type { Database } from '../db/tables/database.ts'
import type { Ingest } from '../ingest/run.ts'
import type { Log } from '../log.ts'

/** A reader sees what is published, an officer reads everything and puts notes in, an owner removes. */
export const roles = ['reader', 'officer', 'owner'] as const
export type Role = (typeof roles)[number]

/** What the API is made of. */
export type ApiParts = {
  db: Kysely<Database>
  ingest: Ingest
  log: Log
  version: string
  /** True where a failure will pass: the database is busy or away. */
  isAway: (error: unknown) => boolean
}

/** What a call may use, and what its caller may do. */
export type Context = ApiParts & {
  roles: readonly Role[]
  /** False for a caller who has searched too often within a minute; absent where nobody counts. */
  maySearch?: () => Promise<boolean>
}
