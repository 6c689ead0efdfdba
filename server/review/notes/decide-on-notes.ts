import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { Database } from '../../db/tables/database.ts'
import type { NotesDecisionsTable } from '../../db/tables/notes-decisions.ts'
import type { Ingest } from '../../ingest/run.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Decider = Pick<Ingest, 'decide'>

async function bodyOf(db: Kysely<Database>, documentId: string): Promise<string> {
  const row = await db.selectFrom('readings').select('body_id').where('document_id', '=', documentId).executeTakeFirst()
  if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.documentNotRead)
  return row.body_id
}

/** Decisions in force on two of these documents. */
function inForce(db: Kysely<Database>, documentIds: string[]) {
  return db
    .selectFrom('notes_decisions')
    .where('undone_at', 'is', null)
    .where('document_id', 'in', documentIds)
    .where('other_id', 'in', documentIds)
}

type Decided = { who: string; at: string }

async function undo(trx: Kysely<Database>, ids: string[], { who, at }: Decided): Promise<void> {
  if (ids.length === 0) return
  const undone = { undone_at: at, undone_by: who }
  await trx.updateTable('notes_decisions').set(undone).where('id', 'in', ids).execute()
}

async function keep(trx: Kysely<Database>, decision: NotesDecision, { who, at }: Decided): Promise<string> {
  const pair = [decision.documentId, decision.otherId]
  const before = await inForce(trx, pair).select('id').execute()
  await undo(
    trx,
    before.map((row) => row.id),
    { who, at },
  )
  const last = await trx
    .selectFrom('notes_decisions')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  const row: NotesDecisionsTable = {
    id: randomUUID(),
    sequence: (last?.sequence ?? 0) + 1,
    document_id: decision.documentId,
    other_id: decision.otherId,
    verdict: decision.verdict,
    speaks_id: decision.speaksId,
    who,
    decided_at: at,
    undone_at: null,
    undone_by: null,
  }
  await trx.insertInto('notes_decisions').values(row).execute()
  return row.id
}

/**
 * Keeps what a person says two sets of notes are, in place of what was said of them before, and links their body again, in
 * one transaction. Throws `RefusedDecision` where they are not of one body.
 */
export function decideOnNotes(ingest: Decider, who: string, decision: NotesDecision): Promise<{ decisionId: string }> {
  let decisionId = ''
  return ingest.decide(
    async (trx, at) => {
      const [one, other] = [await bodyOf(trx, decision.documentId), await bodyOf(trx, decision.otherId)]
      if (one !== other) throw new RefusedDecision('BAD_REQUEST', wording.twoBodies)
      decisionId = await keep(trx, decision, { who, at })
      return new Set([one])
    },
    async () => ({ decisionId }),
  )
}

/** Takes a decision on two sets of notes back: the rules speak again. */
export function undoOnNotes(ingest: Decider, who: string, decisionId: string): Promise<{ decisionId: string }> {
  return ingest.decide(
    async (trx, at) => {
      const row = await trx
        .selectFrom('notes_decisions')
        .select(['document_id', 'other_id'])
        .where('id', '=', decisionId)
        .where('undone_at', 'is', null)
        .executeTakeFirst()
      if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.decisionUndone)
      await undo(trx, [decisionId], { who, at })
      const pair = [row.document_id, row.other_id]
      const bodies = await trx.selectFrom('readings').select('body_id').where('document_id', 'in', pair).execute()
      return new Set(bodies.map((body) => body.body_id))
    },
    async () => ({ decisionId }),
  )
}
