import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import type { Certainty, NoticeKind, ReviewState, SourceSpan } from '../../../shared/facts.ts'
import { factKey, type ReviewKind } from '../../../shared/review.ts'
import { isInScope, type Scope } from '../../analytics/scope.ts'
import type { Database } from '../../db/tables/database.ts'
import { isUnmatched } from '../links/action-links.ts'
import { reasonsOf } from './reasons.ts'

/** A fact of the record as the queue looks at it. */
export type QueueRow = {
  kind: ReviewKind
  documentId: string
  meetingId: string
  line: number | null
  spans: string
  text: string
  certainty: Certainty | null
  review: ReviewState | null
  hasOwner?: boolean
  isUnmatched?: boolean
  notice?: NoticeKind
  ref?: string | null
}

const place = ['document_id as documentId', 'meeting_id as meetingId', 'line', 'spans'] as const

async function actionRows(db: Kysely<Database>, scope: Scope): Promise<QueueRow[]> {
  const rows = await db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where((eb) => isInScope(eb.ref('actions.meeting_id'), scope))
    .select([
      'actions.document_id as documentId',
      'actions.meeting_id as meetingId',
      'actions.line',
      'actions.spans',
      'actions.text',
      'actions.certainty',
      'actions.review',
      'actions.ref',
    ])
    .select((eb) => [
      eb
        .selectFrom('action_owners')
        .whereRef('action_owners.action_id', '=', 'actions.id')
        .where('action_owners.position', '=', 0)
        .select('action_owners.written')
        .as('owner'),
      eb.case().when(isUnmatched(eb)).then(1).else(0).end().as('unmatched'),
    ])
    .execute()
  return rows.map(({ owner, unmatched, documentId, ...row }) => ({
    ...row,
    documentId: documentId ?? '',
    kind: 'action',
    hasOwner: owner !== null,
    isUnmatched: Number(unmatched) === 1,
  }))
}

type Said = 'exchanges' | 'commitments' | 'decisions'

function saidIn(db: Kysely<Database>, scope: Scope, table: Said, kind: ReviewKind, text: 'text' | 'question') {
  return db
    .selectFrom(table)
    .where((eb) => isInScope(eb.ref('meeting_id'), scope))
    .select([...place, sql<string>`${sql.ref(text)}`.as('text'), 'certainty', 'review'])
    .select(sql<ReviewKind>`${sql.lit(kind)}`.as('kind'))
}

/** Exchanges, promises and decisions, which a person looks at alike. */
function saidRows(db: Kysely<Database>, scope: Scope): Promise<QueueRow[]> {
  return saidIn(db, scope, 'exchanges', 'exchange', 'question')
    .unionAll(saidIn(db, scope, 'commitments', 'commitment', 'text'))
    .unionAll(saidIn(db, scope, 'decisions', 'decision', 'text'))
    .execute()
}

/** What a tracker says otherwise stands at an action of the notes: who decides on that action has answered it. */
const atAction: NoticeKind = 'tracker disagrees'

async function noticeRows(db: Kysely<Database>, scope: Scope): Promise<QueueRow[]> {
  const rows = await db
    .selectFrom('notices')
    .innerJoin('meetings', 'meetings.document_id', 'notices.document_id')
    .leftJoin('actions', (join) =>
      join
        .onRef('actions.document_id', '=', 'notices.document_id')
        .onRef('actions.spans', '=', 'notices.spans')
        .on('notices.kind', '=', atAction),
    )
    .where((eb) => isInScope(eb.ref('meetings.id'), scope))
    .select([
      'notices.document_id as documentId',
      'meetings.id as meetingId',
      'notices.line',
      'notices.spans',
      'notices.message as text',
      'notices.kind as notice',
      'notices.review',
      'actions.id as actionId',
      'actions.ref',
      'actions.review as actionReview',
    ])
    .execute()
  return rows.map(({ actionId, actionReview, ...row }) => ({
    ...row,
    kind: actionId === null ? 'notice' : 'action',
    review: row.review ?? actionReview,
    certainty: null,
  }))
}

/** Everything in the notes of the scope's meetings that a person can decide on, but who was there. */
export async function queueRows(db: Kysely<Database>, scope: Scope): Promise<QueueRow[]> {
  const rows = await Promise.all([actionRows(db, scope), saidRows(db, scope), noticeRows(db, scope)])
  return rows.flat()
}

type Heads = Map<string, Pick<ReviewQueueEntry, 'documentName' | 'meetingTitle' | 'heldOn' | 'isSample'>>

/** What waits for a person, as the queue shows it. */
export function waitingEntries(rows: readonly QueueRow[], heads: Heads): ReviewQueueEntry[] {
  return rows.flatMap((row) => {
    const reasons = reasonsOf(row)
    const head = heads.get(row.documentId)
    if (reasons.length === 0 || head === undefined) return []
    const { kind, documentId, meetingId, line, text, certainty, notice, ref = null } = row
    const spans = JSON.parse(row.spans) as SourceSpan[]
    const key = factKey(kind, { spans, ref, ...(kind === 'notice' && notice !== undefined ? { kind: notice } : {}) })
    return [
      { ...head, kind, factKey: key, reviewId: null, reasons, documentId, meetingId, line, spans, text, certainty },
    ]
  })
}
