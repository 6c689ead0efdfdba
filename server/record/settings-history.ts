import type { Kysely } from 'kysely'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import { isAmong } from '../analytics/in-scope.ts'
import { bodiesOfRecord, settingsInForce } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'
import type { SettingsKind } from '../db/tables/settings-decisions.ts'

/** A decision in the history, as it was kept. */
export type KeptDecision = Omit<SettingsHistoryRow, 'text'> & { decision: unknown }

/** Decisions of some kinds on the settings of some bodies, in the order of deciding, those undone among them. */
export async function settingsHistory(
  db: Kysely<Database>,
  bodyIds: readonly string[],
  kinds: readonly SettingsKind[],
): Promise<KeptDecision[]> {
  const settings = await settingsInForce(db)
  const all = kinds.includes('body') ? bodyIds : bodyIds.flatMap((bodyId) => bodiesOfRecord(settings, bodyId))
  const rows = await db
    .selectFrom('settings_decisions')
    .where((eb) => isAmong(eb.ref('body_id'), all))
    .where('kind', 'in', kinds)
    .orderBy('sequence')
    .selectAll()
    .execute()
  return rows.map((row) => ({
    decisionId: row.id,
    decision: JSON.parse(row.decision) as unknown,
    who: row.who,
    decidedAt: row.decided_at,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
  }))
}
