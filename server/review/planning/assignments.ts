import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Fields } from '../decisions/decision.ts'

/** A decision in force that assigned a due date to a day. */
export type Assignment = { reviewId: string; bodyId: string; heldOn: string | null; before: Fields | null }

type Place = { documentId: string; factKey: string }

function shapeAssignment(row: {
  id: string
  body_id: string
  before_fields: string | null
  after_fields: string | null
}): Assignment[] {
  const after = JSON.parse(row.after_fields ?? '{}') as Fields
  if (after.due?.assigned !== true) return []
  const before = row.before_fields === null ? null : (JSON.parse(row.before_fields) as Fields)
  return [{ reviewId: row.id, bodyId: row.body_id, heldOn: after.due.latest, before }]
}

const columns = ['reviews.id', 'reviews.body_id', 'reviews.before_fields', 'reviews.after_fields'] as const

/** Assignments that stand on one fact, oldest first. */
export async function assignmentsOf(db: Kysely<Database>, { documentId, factKey }: Place): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('review_placements')
    .innerJoin('reviews', 'reviews.id', 'review_placements.review_id')
    .where('review_placements.document_id', '=', documentId)
    .where('review_placements.fact_key', '=', factKey)
    .where('reviews.undone_at', 'is', null)
    .where('reviews.kind', '=', 'action')
    .orderBy('reviews.sequence')
    .select(columns)
    .execute()
  return rows.flatMap(shapeAssignment)
}

/** Assignments of a body to one day. */
export async function assignmentsOn(db: Kysely<Database>, bodyId: string, heldOn: string): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('reviews')
    .where('body_id', '=', bodyId)
    .where('undone_at', 'is', null)
    .where('kind', '=', 'action')
    .where('after_fields', 'like', '%"assigned":true%')
    .orderBy('sequence')
    .select(columns)
    .execute()
  return rows.flatMap(shapeAssignment).filter((one) => one.heldOn === heldOn)
}

/** Undoes assignments; gives the bodies whose record that changes. */
export async function takeBack(
  trx: Kysely<Database>,
  assignments: Assignment[],
  { who, at }: { who: string; at: string },
): Promise<Set<string>> {
  for (const { reviewId } of assignments)
    await trx.updateTable('reviews').set({ undone_at: at, undone_by: who }).where('id', '=', reviewId).execute()
  return new Set(assignments.map((one) => one.bodyId))
}
