import type { Kysely } from 'kysely'
import type { Database } from '../db/tables/database.ts'

type Read<A, R> = (db: Kysely<Database>, argument: A) => Promise<R>

/**
 * Lets callers that ask one database for the same thing at the same time share one answer: the questions of a page arrive
 * together and rest on the same reads. Nothing is kept once the answer is there, so no answer is older than its read.
 * @param keyOf what makes two arguments the same
 */
export function shareInFlight<A, R>(read: Read<A, R>, keyOf: (argument: A) => string): Read<A, R> {
  const inFlight = new WeakMap<Kysely<Database>, Map<string, Promise<R>>>()
  return (db, argument) => {
    const reads = inFlight.get(db) ?? new Map<string, Promise<R>>()
    inFlight.set(db, reads)
    const key = keyOf(argument)
    const shared = reads.get(key)
    if (shared) return shared
    const started = read(db, argument).finally(() => reads.delete(key))
    reads.set(key, started)
    return started
  }
}
