import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * Whether an action brought forward begins a life of its own though the meeting it came from, or some earlier one, was
 * read: what it brings forward was not found there.
 */
export function isUnmatched(eb: ExpressionBuilder<Database, 'actions' | 'lives' | 'meetings'>) {
  const earlier = eb
    .selectFrom('meetings as earlier')
    .whereRef('earlier.body_id', '=', 'meetings.body_id')
    .whereRef('earlier.held_on', '<', 'meetings.held_on')
    .where('earlier.state', '=', 'read')
    .where((where) =>
      where.or([
        where(where.ref('lives.raised_meeting_id'), 'is', null),
        where('earlier.id', '=', where.ref('lives.raised_meeting_id')),
      ]),
    )
    .select('earlier.id')
  return eb.and([
    eb('actions.origin', '=', 'brought forward'),
    eb('lives.first_told_meeting_id', '=', eb.ref('actions.meeting_id')),
    eb.exists(earlier),
  ])
}

/** The issue of each action of a document, by the action's id in it, and which of them have no match. */
export async function actionLinks(db: Kysely<Database>, documentId: string) {
  const rows = await db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where('actions.document_id', '=', documentId)
    .select(['actions.id', 'actions.fact_id', 'lives.id as lifeId', 'issues.id as issueId', 'issues.name as issueName'])
    .execute()
  const unmatched = await db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where('actions.document_id', '=', documentId)
    .where(isUnmatched)
    .select('actions.fact_id')
    .execute()
  return {
    issues: new Map(rows.map(({ fact_id, lifeId, issueId, issueName }) => [fact_id, { lifeId, issueId, issueName }])),
    unmatched: new Set(unmatched.map((row) => row.fact_id)),
  }
}
