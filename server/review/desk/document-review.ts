import type { Kysely } from 'kysely'
import type { DocumentReview, ReviewedFact } from '../../../shared/answers/review-document.ts'
import type { Database } from '../../db/tables/database.ts'
import { actionLinks } from '../links/action-links.ts'
import { sliceAt } from '../anchoring/anchor.ts'
import { decidableFacts, heldDocument, keyOf, type ChosenFact } from '../decisions/held-document.ts'
import { entryOf, passageOf, placedReviews } from '../anchoring/placements.ts'
import { isForReview, reasonsOf } from './reasons.ts'
import { unreadPassages } from './unread-passages.ts'

type Placed = Awaited<ReturnType<typeof placedReviews>>
type Links = Awaited<ReturnType<typeof actionLinks>>

function shownFact(chosen: ChosenFact, text: string, history: Placed, links: Links): ReviewedFact {
  const { kind, fact } = chosen
  const spans = kind === 'meeting' ? [] : fact.spans
  const certainty = 'certainty' in fact ? fact.certainty : null
  const waiting = {
    kind,
    review: fact.review ?? null,
    certainty,
    ...(kind === 'action' ? { hasOwner: fact.owners.length > 0, isUnmatched: links.unmatched.has(fact.id) } : {}),
    ...(kind === 'notice' ? { notice: fact.kind } : {}),
  }
  return {
    ...chosen,
    factKey: keyOf(chosen),
    state: fact.review ?? null,
    certainty,
    line: kind === 'meeting' ? null : fact.line,
    spans,
    text: sliceAt(text, spans)?.text ?? '',
    isForReview: isForReview(waiting),
    reasons: reasonsOf(waiting),
    history: history.map(entryOf),
    issue: kind === 'action' ? (links.issues.get(fact.id) ?? null) : null,
  }
}

/** The meeting first, then in the order of the text. */
const byPlace = (a: ReviewedFact, b: ReviewedFact) =>
  Number(b.kind === 'meeting') - Number(a.kind === 'meeting') ||
  (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) ||
  (a.line ?? 0) - (b.line ?? 0)

async function undoneOn(db: Kysely<Database>, sha256: string): Promise<DocumentReview['undone']> {
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .where('document_sha256', '=', sha256)
    .where('undone_at', 'is not', null)
    .orderBy('undone_at', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  return rows.map((row) => ({ ...passageOf(row), undoneAt: row.undone_at ?? '' }))
}

/** Whether the record tells this meeting from these notes, so that what lost its place here is lost. */
async function speaks(db: Kysely<Database>, documentId: string): Promise<boolean> {
  const meeting = await db.selectFrom('meetings').select('id').where('document_id', '=', documentId).executeTakeFirst()
  return meeting !== undefined
}

/**
 * All that was decided on a document's facts, and what is left to do. Throws `RefusedDecision` where the document is not
 * here or was not read.
 */
export async function documentReview(db: Kysely<Database>, documentId: string): Promise<DocumentReview> {
  const { text, facts, sha256 } = await heldDocument(db, documentId)
  const placed = await placedReviews(db, documentId)
  const links = await actionLinks(db, documentId)
  const histories = Map.groupBy(placed, (row) => row.fact_key)
  const shown = decidableFacts(facts)
    .map((chosen) => shownFact(chosen, text, histories.get(keyOf(chosen)) ?? [], links))
    .toSorted(byPlace)
  const isHere = await speaks(db, documentId)
  const lost = placed.filter((row) => row.is_anchored === 0 && (isHere || row.document_sha256 === sha256))
  const asked = shown.filter((one) => one.isForReview)
  return {
    facts: shown,
    rejected: placed.filter((row) => row.verdict === 'rejected' && row.fact_key === null).map(passageOf),
    unanchored: lost.map(passageOf),
    undone: await undoneOn(db, sha256),
    ...unreadPassages(text, facts),
    reviewed: asked.filter(({ state }) => state !== null).length,
    total: asked.length,
  }
}
