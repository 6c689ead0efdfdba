import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { LinkChange } from '../../../shared/link-decision.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Ingest } from '../../ingest/run.ts'
import { newLinkDecision } from './new-link-decision.ts'
import { RefusedDecision } from '../refused-decision.ts'
import type { PlacedIds } from './said-on-links.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Decider = Pick<Ingest, 'decide'>
type Table = 'link_decisions' | 'hand_entries'

/** What was written down, and the issue to look at after it; null where it is in none. */
export type SaidResult = { id: string; issueId: string | null }

/** The number after the last one given. Belongs in a transaction that keeps other writers waiting. */
export async function nextSequence(trx: Kysely<Database>, table: Table): Promise<number> {
  const last = await trx
    .selectFrom(table)
    .select((row) => row.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  return (last?.sequence ?? 0) + 1
}

/** The issue in which the first of some actions stands now. */
export async function issueOfActions(db: Kysely<Database>, actionIds: string[]): Promise<string | null> {
  if (actionIds.length === 0) return null
  const row = await db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .where('actions.id', 'in', actionIds)
    .orderBy('lives.first_told_on')
    .select('lives.issue_id')
    .executeTakeFirst()
  return row?.issue_id ?? null
}

/** Where to look after a decision: at what stays where something was taken out, else at what it was about. */
async function issueAfter(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('link_decisions').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.placed === null) return null
  const { one, other } = JSON.parse(row.placed) as PlacedIds
  const stays = row.verdict === 'take out' && other.length > 0 ? other : one
  return issueOfActions(db, stays)
}

/** Writes down what a person said of links and links the body again, in one transaction. */
export function decideOnLinks(ingest: Decider, who: string, change: LinkChange): Promise<SaidResult> {
  const id = randomUUID()
  return ingest.decide(
    async (trx, decidedAt) => {
      const { bodyId, verdict, one, other, into, said } = await newLinkDecision(trx, change)
      await trx
        .insertInto('link_decisions')
        .values({
          id,
          sequence: await nextSequence(trx, 'link_decisions'),
          body_id: bodyId,
          verdict,
          one: JSON.stringify(one),
          other: JSON.stringify(other),
          into_targets: into && JSON.stringify(into),
          said: JSON.stringify(said),
          placed: null,
          who,
          decided_at: decidedAt,
          undone_at: null,
          undone_by: null,
        })
        .execute()
      return new Set([bodyId])
    },
    async (trx) => {
      const after = await issueAfter(trx, id)
      return { id, issueId: after ?? ('issueId' in change ? change.issueId : null) }
    },
  )
}

/** Marks a row as taken back; gives the body to link again. Throws `RefusedDecision` where there is nothing to take back. */
export async function markUndone(
  trx: Kysely<Database>,
  table: Table,
  id: string,
  { who, at }: { who: string; at: string },
): Promise<Set<string>> {
  const row = await trx
    .updateTable(table)
    .set({ undone_at: at, undone_by: who })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning('body_id')
    .executeTakeFirst()
  if (!row) throw new RefusedDecision('NOT_FOUND', wording.undoneAlready)
  return new Set([row.body_id])
}

/** Takes one saying on links back; others stay. */
export function undoOnLinks(ingest: Decider, who: string, id: string): Promise<SaidResult> {
  return ingest.decide(
    (trx, at) => markUndone(trx, 'link_decisions', id, { who, at }),
    async (trx) => ({ id, issueId: await issueAfter(trx, id) }),
  )
}
