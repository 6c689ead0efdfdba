import type { ReviewResult } from '../../../shared/answers/review-document.ts'
import type { Addition, Correction, FactChosen } from '../../../shared/review.ts'
import type { Ingest } from '../../ingest/run.ts'
import { documentReview } from '../desk/document-review.ts'
import { heldDocument, type HeldDocument } from './held-document.ts'
import { keepDecision, type NewDecision } from './keep-decision.ts'
import { added, confirmation, corrected, rejection } from './new-decision.ts'
import { placementIn } from '../anchoring/placements.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Decider = Pick<Ingest, 'decide'>

/** Writes a decision down and links its body again, in one transaction; gives the document as it stands after that. */
function decide(
  ingest: Decider,
  who: string,
  documentId: string,
  decisionOn: (document: HeldDocument) => NewDecision,
): Promise<ReviewResult> {
  let reviewId = ''
  return ingest.decide(
    async (trx, decidedAt) => {
      const document = await heldDocument(trx, documentId)
      reviewId = await keepDecision(trx, document, decisionOn(document), { who, decidedAt })
      return new Set([document.bodyId])
    },
    async (trx) => ({
      reviewId,
      documentId,
      factKey: await placementIn(trx, documentId, reviewId),
      review: await documentReview(trx, documentId),
    }),
  )
}

/** A person has looked at a fact and it is right. */
export const confirmFact = (ingest: Decider, who: string, { documentId, factKey }: FactChosen): Promise<ReviewResult> =>
  decide(ingest, who, documentId, (document) => confirmation(document, factKey))

/** A person has put a fact right. Throws `RefusedDecision` where what is marked is no text or another fact's. */
export const correctFact = (ingest: Decider, who: string, asked: Correction): Promise<ReviewResult> =>
  decide(ingest, who, asked.documentId, (document) => corrected(document, asked))

/** A person says that what was read is no such fact. */
export const rejectFact = (ingest: Decider, who: string, { documentId, factKey }: FactChosen): Promise<ReviewResult> =>
  decide(ingest, who, documentId, (document) => rejection(document, factKey))

/** A person marks a fact that reading missed. */
export const addFact = (ingest: Decider, who: string, asked: Addition): Promise<ReviewResult> =>
  decide(ingest, who, asked.documentId, (document) => added(document, asked))

/** Takes one decision back; others stay. Gives the document that was looked at as it stands after that. */
export function undoReview(
  ingest: Decider,
  who: string,
  { reviewId, documentId }: { reviewId: string; documentId: string },
): Promise<ReviewResult> {
  return ingest.decide(
    async (trx, undoneAt) => {
      const { bodyId } = await heldDocument(trx, documentId)
      const placed = await trx
        .selectFrom('review_placements')
        .select('body_id')
        .where('review_id', '=', reviewId)
        .execute()
      const { numUpdatedRows } = await trx
        .updateTable('reviews')
        .set({ undone_at: undoneAt, undone_by: who })
        .where('id', '=', reviewId)
        .where('undone_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new RefusedDecision('NOT_FOUND', wording.decisionUndone)
      return new Set([bodyId, ...placed.map((row) => row.body_id)])
    },
    async (trx) => ({ reviewId, documentId, factKey: null, review: await documentReview(trx, documentId) }),
  )
}
