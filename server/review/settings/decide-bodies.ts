import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { checkBodyChange } from '../../../shared/check-body-change.ts'
import type { BodyChange } from '../../../shared/succession.ts'
import { joinedInto, settingsInForce, successionIn } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { decideSettings, type Decider } from './decide-settings.ts'
import { wording } from '../../../shared/words/refused-settings.ts'

/** Why the notes of another body cannot be joined to this record. */
async function joinFault(trx: Transaction<Database>, bodyId: string, change: BodyChange): Promise<string | null> {
  if (change.kind === 'removed' || change.to.heldAs === null) return null
  const { heldAs } = change.to
  const bodies = await trx
    .selectFrom('bodies')
    .where('id', 'in', [bodyId, heldAs])
    .select(['id', 'is_sample'])
    .execute()
  if (heldAs === bodyId || bodies.length < 2) return wording.chooseBody
  if (new Set(bodies.map((row) => row.is_sample)).size > 1) return wording.samplesApart
  const settings = await settingsInForce(trx)
  const into = joinedInto(settings)
  const isTaken = into.has(heldAs) && into.get(heldAs) !== bodyId
  if (isTaken || into.has(bodyId)) return wording.joinedAlready
  if ([...into.values()].includes(heldAs)) return wording.hasSuccessors
  return null
}

/**
 * Writes down which oversight bodies followed one another in a record: what each was called, and when it began. Notes that
 * were kept apart under the name of a successor are linked with those of the body before it. Throws `RefusedDecision` with a
 * sentence where it cannot be done.
 */
export function decideBodies(ingest: Decider, who: string, bodyId: string, change: BodyChange) {
  return decideSettings(ingest, { who, bodyId, kind: 'body' }, async (trx) => {
    const { name } = await trx.selectFrom('bodies').where('id', '=', bodyId).select('name').executeTakeFirstOrThrow()
    const succession = successionIn(await settingsInForce(trx), bodyId, name)
    const fault = checkBodyChange(succession, change) ?? (await joinFault(trx, bodyId, change))
    if (fault !== null) throw new RefusedDecision('BAD_REQUEST', fault)
    return { ...change, holder: change.holder ?? randomUUID() }
  })
}
