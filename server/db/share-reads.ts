import type { Kysely } from 'kysely'
import { roughBytes } from './rough-bytes.ts'
import { recordVersion } from './portable.ts'
import type { Database } from './tables/database.ts'

type Read<A, R> = (db: Kysely<Database>, argument: A) => Promise<R>

/** What is kept of one database: the version it was read at, and how much room it takes. */
type Kept = { version: string; bytes: number }

/** More than this is not kept: what was kept is let go, and keeping begins anew. */
const mostBytes = 16 * 1024 * 1024

const kept = new WeakMap<Kysely<Database>, Kept>()
const current = new WeakMap<Kysely<Database>, Kysely<Database>>()

/**
 * The same database for one request that only reads: what it reads through `shareReads` is kept for this and later requests
 * until somebody commits a change. Whoever writes, or reads what it has just written, asks the database itself.
 */
export async function whileUnchanged(db: Kysely<Database>): Promise<Kysely<Database>> {
  const version = await recordVersion(db)
  const known = current.get(db)
  const of = known && kept.get(known)
  if (known && of?.version === version && of.bytes < mostBytes) return known
  const view = db.withoutPlugins()
  kept.set(view, { version, bytes: 0 })
  current.set(db, view)
  return view
}

/**
 * Lets callers that ask one database for the same thing share one answer: those that ask at the same time, and where it is
 * `whileUnchanged` those that ask later. Nobody changes what is shared.
 * @param keyOf what makes two arguments the same
 */
export function shareReads<A, R>(read: Read<A, R>, keyOf: (argument: A) => unknown): Read<A, R> {
  const begun = new WeakMap<Kysely<Database>, Map<unknown, Promise<R>>>()
  return (db, argument) => {
    const reads = begun.get(db) ?? new Map<unknown, Promise<R>>()
    begun.set(db, reads)
    const key = keyOf(argument)
    const shared = reads.get(key)
    if (shared) return shared
    const started = read(db, argument)
    const forget = () => void reads.delete(key)
    const of = kept.get(db)
    started.then(of ? (answer) => void (of.bytes += roughBytes(answer)) : forget, forget)
    reads.set(key, started)
    return started
  }
}
