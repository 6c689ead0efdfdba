import type { Kysely } from 'kysely'
import type { ReviewEntry, ReviewedPassage } from '../../../shared/answers/review-document.ts'
import type { Database } from '../../db/tables/database.ts'
import type { ReviewsTable } from '../../db/tables/reviews.ts'
import type { Anchor } from './anchor.ts'

/** The key of the fact that a decision came to stand on in a document; null where there is none. */
export async function placementIn(db: Kysely<Database>, documentId: string, reviewId: string): Promise<string | null> {
  const row = await db
    .selectFrom('review_placements')
    .select('fact_key')
    .where('review_id', '=', reviewId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row?.fact_key ?? null
}

const isAnchor = (value: unknown): value is Anchor => typeof value === 'object' && value !== null && 'parts' in value

/** A field as it is shown: of a passage its words and where they stood. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  return isAnchor(value) ? { text: value.text, spans: value.spans } : value
}

function fieldsShown(json: string | null): Record<string, unknown> | null {
  if (json === null) return null
  const fields = Object.entries(JSON.parse(json) as Record<string, unknown>)
  return Object.fromEntries(fields.map(([field, value]) => [field, shown(value)]))
}

/** A row of decisions as the desk shows it. */
export const entryOf = (row: ReviewsTable): ReviewEntry => ({
  reviewId: row.id,
  verdict: row.verdict,
  who: row.who,
  decidedAt: row.decided_at,
  before: fieldsShown(row.before_fields),
  after: fieldsShown(row.after_fields),
})

/** The words a decision was made on, and where they stood. */
export function placeOf(anchor: string): Pick<ReviewedPassage, 'text' | 'line' | 'spans'> {
  const { text, spans } = JSON.parse(anchor) as Anchor
  return { text, line: null, spans }
}

/** A decision with the words it was made on. */
export const passageOf = (row: ReviewsTable): ReviewedPassage => ({
  ...entryOf(row),
  kind: row.kind,
  ...placeOf(row.anchor),
})

/** Decisions in force as they stand in a document, in the order they were made. */
export async function placedReviews(db: Kysely<Database>, documentId: string) {
  return db
    .selectFrom('review_placements')
    .innerJoin('reviews', 'reviews.id', 'review_placements.review_id')
    .where('review_placements.document_id', '=', documentId)
    .orderBy('reviews.sequence')
    .selectAll('reviews')
    .select(['review_placements.fact_key', 'review_placements.is_anchored'])
    .execute()
}
