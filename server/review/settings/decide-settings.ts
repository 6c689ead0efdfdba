import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { SettingsDecisionsTable, SettingsKind } from '../../db/tables/settings-decisions.ts'
import type { Ingest } from '../../ingest/run.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

export type Decider = Pick<Ingest, 'decide'>
export type Chosen = { who: string; bodyId: string; kind: SettingsKind }

async function nextSequence(db: Kysely<Database>): Promise<number> {
  const last = await db
    .selectFrom('settings_decisions')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  return (last?.sequence ?? 0) + 1
}

/** Refuses where the body is not there. */
export async function requireBody(db: Kysely<Database>, bodyId: string): Promise<void> {
  const body = await db.selectFrom('bodies').select('id').where('id', '=', bodyId).executeTakeFirst()
  if (body === undefined) throw new RefusedDecision('NOT_FOUND', wording.bodyGone)
}

/**
 * Keeps a decision on a body's settings and links the body again, in one transaction.
 * @param make checks what is asked against what stands, and gives what is to be kept; throws `RefusedDecision`
 */
export function decideSettings(
  ingest: Decider,
  { who, bodyId, kind }: Chosen,
  make: (trx: Transaction<Database>) => Promise<object>,
): Promise<{ decisionId: string }> {
  const decisionId = randomUUID()
  return ingest.decide(
    async (trx, at) => {
      await requireBody(trx, bodyId)
      const decision = JSON.stringify(await make(trx))
      const row: SettingsDecisionsTable = {
        id: decisionId,
        sequence: await nextSequence(trx),
        body_id: bodyId,
        kind,
        decision,
        who,
        decided_at: at,
        undone_at: null,
        undone_by: null,
      }
      await trx.insertInto('settings_decisions').values(row).execute()
      return new Set([bodyId])
    },
    async () => ({ decisionId }),
  )
}

/** Takes a decision on settings back: it stays in the history, and everything is as if it had not been taken. */
export function undoSettings(ingest: Decider, who: string, decisionId: string): Promise<{ decisionId: string }> {
  return ingest.decide(
    async (trx, at) => {
      const row = await trx
        .selectFrom('settings_decisions')
        .select('body_id')
        .where('id', '=', decisionId)
        .where('undone_at', 'is', null)
        .executeTakeFirst()
      if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.decisionUndone)
      const undone = { undone_at: at, undone_by: who }
      await trx.updateTable('settings_decisions').set(undone).where('id', '=', decisionId).execute()
      return new Set([row.body_id])
    },
    async () => ({ decisionId }),
  )
}
