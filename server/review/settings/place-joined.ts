import type { Transaction } from 'kysely'
import { joinedInto, settingsInForce } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'

/**
 * Moves the documents of bodies that succeeded others into the record of those, and back where that was undone, so that
 * one record is linked of them all. Returns the bodies whose record must be linked.
 * @param touched bodies whose documents or decisions changed
 */
export async function placeJoined(trx: Transaction<Database>, touched: ReadonlySet<string>): Promise<Set<string>> {
  const into = joinedInto(await settingsInForce(trx))
  const recordOf = (bodyId: string) => into.get(bodyId) ?? bodyId
  const rows = await trx
    .selectFrom('documents')
    .where('body_id', 'is not', null)
    .where('own_body_id', 'is not', null)
    .where((eb) => {
      const isAway = eb('own_body_id', '<>', eb.ref('body_id'))
      return into.size === 0 ? isAway : eb.or([isAway, eb('own_body_id', 'in', [...into.keys()])])
    })
    .select(['id', 'body_id', 'own_body_id'])
    .execute()
  const all = new Set([...touched].flatMap((id) => [id, recordOf(id)]))
  for (const { id, body_id, own_body_id } of rows) {
    const bodyId = recordOf(own_body_id ?? '')
    if (bodyId === body_id) continue
    await trx.updateTable('documents').set({ body_id: bodyId }).where('id', '=', id).execute()
    await trx.updateTable('readings').set({ body_id: bodyId }).where('document_id', '=', id).execute()
    for (const one of [bodyId, body_id]) if (one !== null) all.add(one)
  }
  return all
}
