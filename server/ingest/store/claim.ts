import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

const leaseMs = 5 * 60_000
const mostTries = 3
const quarantineReason =
  'Reading it was broken off three times. The original is kept; read it with the command line to see why, or remove it.'

/** Takes a document for reading, for five minutes; false where it is read already or another reader holds it. */
export async function claim(db: Kysely<Database>, documentId: string, now: Date): Promise<boolean> {
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString()
  const result = await db
    .updateTable('documents')
    .set((row) => ({ state: 'reading', lease_until: leaseUntil, tries: row('tries', '+', 1) }))
    .where('id', '=', documentId)
    .where('state', '=', 'received')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/**
 * Puts back what a reader that died was holding; at the third time it is set apart. `isAlone`: whoever held a document is
 * known to have ended, so that no lease is waited for. Returns what waits to be read.
 */
export async function putBack(db: Kysely<Database>, now: Date, isAlone: boolean): Promise<string[]> {
  const lapsedAt = new Date(now.getTime() + (isAlone ? leaseMs : 0)).toISOString()
  await db.transaction().execute(async (trx) => {
    const lapsed = trx.updateTable('documents').where('state', '=', 'reading').where('lease_until', '<=', lapsedAt)
    const quarantined = { state: 'quarantined', reason: quarantineReason, lease_until: null } as const
    await lapsed.set(quarantined).where('tries', '>=', mostTries).execute()
    await lapsed.set({ state: 'received', lease_until: null }).execute()
  })
  const waiting = await db
    .selectFrom('documents')
    .select('id')
    .where('state', '=', 'received')
    .orderBy('received_at')
    .execute()
  return waiting.map((row) => row.id)
}

/** Lets go of a document that could not be stored just now, to be read at another time. */
export async function release(db: Kysely<Database>, documentId: string): Promise<void> {
  const received = { state: 'received', lease_until: null } as const
  await db.updateTable('documents').set(received).where('id', '=', documentId).where('state', '=', 'reading').execute()
}
