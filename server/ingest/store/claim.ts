import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { limits } from '../limits.ts'
import { wording } from '../../../shared/words/uploads.ts'

const quarantineReason = wording.brokenOffThrice

const leaseFrom = (now: Date) => new Date(now.getTime() + limits.leaseMs).toISOString()

/**
 * Takes a document for reading, for as long as a lease lasts: one that waits, or whose reader let its lease lapse. Gives
 * how many tries this makes; null where it is read already or another reader holds it.
 */
export async function claim(db: Kysely<Database>, documentId: string, now: Date): Promise<number | null> {
  const claimed = await db
    .updateTable('documents')
    .set((row) => ({ state: 'reading', lease_until: leaseFrom(now), tries: row('tries', '+', 1) }))
    .where('id', '=', documentId)
    .where((where) => {
      const isLapsed = [where('lease_until', '<=', now.toISOString()), where('tries', '<', limits.tries)]
      return where.or([where('state', '=', 'received'), where.and([where('state', '=', 'reading'), ...isLapsed])])
    })
    .returning('tries')
    .executeTakeFirst()
  return claimed?.tries ?? null
}

/**
 * Says whether documents are being worked at, or wait between being read and being stored: where the program is killed
 * while one waits, it was not the document that broke the try off.
 */
export async function countTry(db: Kysely<Database>, documentIds: string[], by: 1 | -1): Promise<void> {
  if (documentIds.length === 0) return
  const counted = db.updateTable('documents').set((row) => ({ tries: row('tries', '+', by) }))
  await counted.where('id', 'in', documentIds).where('state', '=', 'reading').execute()
}

/** Says that these documents are still being read. */
export async function renew(db: Kysely<Database>, documentIds: string[], now: Date): Promise<void> {
  if (documentIds.length === 0) return
  const held = db.updateTable('documents').set({ lease_until: leaseFrom(now) })
  await held.where('id', 'in', documentIds).where('state', '=', 'reading').execute()
}

/**
 * Puts back what a reader that died was holding; at the third time it is set apart. `isAlone`: whoever held a document is
 * known to have ended, so that no lease is waited for. Returns what waits to be read.
 */
export async function putBack(db: Kysely<Database>, now: Date, isAlone: boolean): Promise<string[]> {
  const lapsedAt = isAlone ? leaseFrom(now) : now.toISOString()
  await db.transaction().execute(async (trx) => {
    const lapsed = trx.updateTable('documents').where('state', '=', 'reading').where('lease_until', '<=', lapsedAt)
    const quarantined = { state: 'quarantined', reason: quarantineReason, lease_until: null } as const
    await lapsed.set(quarantined).where('tries', '>=', limits.tries).execute()
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

/** Documents not read yet: those that nobody is reading, and those that some run is reading or was a lease ago. */
export async function unreadDocuments(db: Kysely<Database>, now: Date) {
  const free = new Set(await putBack(db, now, false))
  const rows = await db.selectFrom('documents').select('id').where('state', '=', 'reading').execute()
  return { free, held: new Set(rows.map(({ id }) => id)) }
}

/** Lets go of a document, to be read at another time; the try counts where the document may have been the cause. */
export async function release(
  db: Kysely<Database>,
  documentId: string,
  { isTryCounted }: { isTryCounted: boolean },
): Promise<void> {
  await db
    .updateTable('documents')
    .set((row) => ({ state: 'received', lease_until: null, tries: row('tries', '-', isTryCounted ? 0 : 1) }))
    .where('id', '=', documentId)
    .where('state', '=', 'reading')
    .execute()
}
