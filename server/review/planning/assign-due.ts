import type { Kysely } from 'kysely'
import type { ActionFact } from '../../../shared/facts.ts'
import type { DueAssignment } from '../../../shared/planning.ts'
import { factKey } from '../../../shared/review.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Ingest } from '../../ingest/run.ts'
import { anchorAt } from '../anchoring/anchor.ts'
import { assignmentsOf, takeBack } from './assignments.ts'
import { heldDocument, type HeldDocument } from '../decisions/held-document.ts'
import { keepDecision } from '../decisions/keep-decision.ts'
import { isToCome } from './plan-meeting.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Decider = Pick<Ingest, 'decide'>

/** Where the due date now in force of an action is written: the newest event of its life that gives one. */
async function writtenDue(db: Kysely<Database>, { bodyId, lifeId }: { bodyId: string; lifeId: string }) {
  const row = await db
    .selectFrom('events')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .where('events.life_id', '=', lifeId)
    .where('events.body_id', '=', bodyId)
    .where('events.due_written', 'is not', null)
    .orderBy('events.told_on', 'desc')
    .orderBy('events.told_meeting_id', 'desc')
    .orderBy('events.position', 'desc')
    .orderBy('events.id', 'desc')
    .select(['actions.document_id', 'actions.fact_id', 'events.due_latest', 'events.due_assigned'])
    .executeTakeFirst()
  if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.notToFuture)
  const { document_id, fact_id } = row
  if (document_id === null || fact_id === null) throw new RefusedDecision('BAD_REQUEST', wording.dueEntered)
  return { ...row, document_id, fact_id }
}

/** The action of a document that gives the due date, with its document and key. */
async function placeOf(db: Kysely<Database>, row: { document_id: string; fact_id: string }) {
  const document = await heldDocument(db, row.document_id)
  const fact = document.facts.actions.find((action) => action.id === row.fact_id)
  if (fact === undefined) throw new RefusedDecision('CONFLICT', wording.actionChanged)
  return { document, fact, place: { documentId: row.document_id, factKey: factKey('action', fact) } }
}

function decisionOf({ text }: HeldDocument, fact: ActionFact, due: ActionFact['due'], heldOn: string) {
  const written = due?.written ?? ''
  return {
    kind: 'action' as const,
    verdict: 'corrected' as const,
    anchor: anchorAt(text, fact.spans),
    before: { ...(fact.ref !== null && { ref: fact.ref }), due },
    after: { due: { written, earliest: heldOn, latest: heldOn, assigned: true } },
  }
}

/**
 * Assigns an action that notes put to "a future meeting" to the day of a meeting to come, in place of an earlier assignment.
 * It is a decision on the action where it is written, so that the day follows everywhere and outlasts a better reading.
 * Throws `RefusedDecision` where the notes name a day, or no meeting is to come on that day.
 */
export function assignDue(ingest: Decider, who: string, asked: DueAssignment): Promise<{ lifeId: string }> {
  return ingest.decide(
    async (trx, at) => {
      const row = await writtenDue(trx, asked)
      if (row.due_latest !== null && row.due_assigned === 0)
        throw new RefusedDecision('BAD_REQUEST', wording.notesNameDay)
      if (!(await isToCome(trx, asked.bodyId, asked.heldOn)))
        throw new RefusedDecision('BAD_REQUEST', wording.noMeetingThatDay)
      const { document, fact, place } = await placeOf(trx, row)
      const earlier = await assignmentsOf(trx, place)
      await takeBack(trx, earlier, { who, at })
      const due = earlier[0]?.before?.due ?? fact.due
      await keepDecision(trx, document, decisionOf(document, fact, due, asked.heldOn), { who, decidedAt: at })
      return new Set([document.bodyId])
    },
    async () => ({ lifeId: asked.lifeId }),
  )
}

/** Takes an assignment back: the action is due at a future meeting again, as the notes have it. */
export function unassignDue(
  ingest: Decider,
  who: string,
  asked: { bodyId: string; lifeId: string },
): Promise<{ lifeId: string }> {
  return ingest.decide(
    async (trx, at) => {
      const { place } = await placeOf(trx, await writtenDue(trx, asked))
      const assigned = await assignmentsOf(trx, place)
      if (assigned.length === 0) throw new RefusedDecision('NOT_FOUND', wording.notAssigned)
      return takeBack(trx, assigned, { who, at })
    },
    async () => ({ lifeId: asked.lifeId }),
  )
}
