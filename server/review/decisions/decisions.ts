import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { ReviewsTable } from '../../db/tables/reviews.ts'
import type { Anchor } from '../anchoring/anchor.ts'
import type { Decision, Fields } from './decision.ts'

/** A decision in force, and the meeting whose notes it was made on. */
export type HeldDecision = Decision & { meetingKey: string | null }

const fieldsOf = (json: string | null) => (json === null ? null : (JSON.parse(json) as Fields))

/** A row of decisions as a decision. */
export function decisionOf(row: ReviewsTable): HeldDecision {
  return {
    id: row.id,
    sequence: row.sequence,
    sha256: row.document_sha256,
    kind: row.kind,
    verdict: row.verdict,
    anchor: JSON.parse(row.anchor) as Anchor,
    before: fieldsOf(row.before_fields),
    after: fieldsOf(row.after_fields),
    meetingKey: row.meeting_key,
  }
}

/** Decisions in force on a body's documents, those it holds and those it once held, in the order they were made. */
export async function decisionsOf(db: Kysely<Database>, bodyId: string): Promise<HeldDecision[]> {
  const own = db.selectFrom('documents').where('body_id', '=', bodyId).select('sha256')
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('body_id', '=', bodyId), where('document_sha256', 'in', own)]))
    .orderBy('sequence')
    .execute()
  return rows.map(decisionOf)
}
