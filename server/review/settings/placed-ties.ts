import type { Kysely } from 'kysely'
import type { Decided } from '../../../shared/decided.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { decisionsOn, settingsInForce } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'
import { placed, placerFor } from '../links/said-on-links.ts'
import type { KeptTie } from './decide-priorities.ts'

/** Which actions people tied to priorities, on the facts as they are read now; in the order of deciding. */
export async function placedTies(
  db: Kysely<Database>,
  bodyIds: readonly string[],
  documents: readonly ReadDocument[],
  decided: Pick<Decided, 'notes' | 'trackers'>,
): Promise<Decided['ties']> {
  const ties = decisionsOn<KeptTie>(await settingsInForce(db), bodyIds, 'issue priority')
  if (ties.length === 0) return []
  const place = await placerFor(
    db,
    documents,
    decided,
    ties.flatMap(({ targets }) => targets),
  )
  return ties.map(({ targets, priorities }) => ({ actionIds: placed(targets, place), priorities }))
}
