import type { Kysely } from 'kysely'
import type { AgendaDraftAnswer } from '../../../shared/answers/agenda-draft.ts'
import type { AgendaDraft, AgendaEdit } from '../../../shared/planning.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Ingest } from '../../ingest/run.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Day = Pick<AgendaDraft, 'bodyId' | 'heldOn'>

/** What a person made of the drafted agenda for a day; no edits where nobody has touched it. */
export async function agendaDraft(db: Kysely<Database>, { bodyId, heldOn }: Day): Promise<AgendaDraftAnswer> {
  const row = await db
    .selectFrom('agenda_drafts')
    .where('body_id', '=', bodyId)
    .where('held_on', '=', heldOn)
    .select(['edits', 'saved_at', 'who'])
    .executeTakeFirst()
  if (row === undefined) return { edits: [], savedAt: null, who: null }
  return { edits: JSON.parse(row.edits) as AgendaEdit[], savedAt: row.saved_at, who: row.who }
}

/** Keeps the agenda for a day as a person has it now, in place of what was kept before; no edits mean as drafted. */
export function saveAgendaDraft(
  ingest: Pick<Ingest, 'decide'>,
  who: string,
  { bodyId, heldOn, edits }: AgendaDraft,
): Promise<AgendaDraftAnswer> {
  return ingest.decide(
    async (trx, savedAt) => {
      const body = await trx.selectFrom('bodies').where('id', '=', bodyId).select('id').executeTakeFirst()
      if (body === undefined) throw new RefusedDecision('NOT_FOUND', wording.bodyGone)
      const kept = { edits: JSON.stringify(edits), who, saved_at: savedAt }
      await trx
        .insertInto('agenda_drafts')
        .values({ id: `${bodyId}:${heldOn}`, body_id: bodyId, held_on: heldOn, ...kept })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
        .execute()
      return new Set()
    },
    async (trx) => agendaDraft(trx, { bodyId, heldOn }),
  )
}
