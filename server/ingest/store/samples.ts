import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

const name = 'samples'

/** Remembers what became of the samples, so that a later start leaves it at that, or finishes loading them. */
export async function decideOnSamples(db: Kysely<Database>, value: 'loading' | 'loaded' | 'removed'): Promise<void> {
  const row = db.insertInto('settings').values({ name, value })
  await row.onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
}

/** True for a database that never held samples nor anything else, and where loading them was broken off. */
export async function wantsSamples(db: Kysely<Database>): Promise<boolean> {
  const decided = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  if (decided !== undefined) return decided.value === 'loading'
  const held = await db.selectFrom('documents').select('id').limit(1).executeTakeFirst()
  return held === undefined
}
