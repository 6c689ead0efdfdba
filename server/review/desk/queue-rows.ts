import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import type { Certainty, NoticeKind, ReviewState, SourceSpan } from '../../../shared/facts.ts'
import { factKey, type ReviewKind } from '../../../shared/review.ts'
import type { Scope } from '../../analytics/scope.ts'
import { isInScope } from '../../analytics/in-scope.ts'
import type { Database } from '../../db/tables/database.ts'
import { isUnmatched } from '../links/action-links.ts'
import { isForReview, reasonsOf } from './reasons.ts'

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

/** A column that facts of a kind have not, so that all kinds can be asked for at once. */
const none = <Column extends string>(column: Column) => sql<null>`cast(null as text)`.as(column)
const isOf = (kind: ReviewKind) => sql<ReviewKind>`${sql.lit(kind)}`.as('kind')

function actionRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where((eb) => isInScope(eb.ref('actions.meeting_id'), scope))
    .select((eb) => [
      isOf('action'),
      'actions.document_id as documentId',
      'actions.meeting_id as meetingId',
      'actions.line',
      'actions.spans',
      'actions.text',
      'actions.certainty',
      'actions.review',
      'actions.ref',
      eb
        .selectFrom('action_owners')
        .whereRef('action_owners.action_id', '=', 'actions.id')
        .where('action_owners.position', '=', 0)
        .select('action_owners.written')
        .as('owner'),
      sql<string | null>`case when ${isUnmatched(eb)} then 'unmatched' end`.as('unmatched'),
      none('notice'),
    ])
}

type Said = 'exchanges' | 'commitments' | 'decisions'

/** Exchanges, promises or decisions, which a person looks at alike. */
function saidRows(db: Kysely<Database>, scope: Scope, table: Said, kind: ReviewKind, text: 'text' | 'question') {
  return db
    .selectFrom(table)
    .where((eb) => isInScope(eb.ref('meeting_id'), scope))
    .select([
      isOf(kind),
      'document_id as documentId',
      'meeting_id as meetingId',
      'line',
      'spans',
      sql<string>`${sql.ref(text)}`.as('text'),
      'certainty',
      'review',
      none('ref'),
      none('owner'),
      none('unmatched'),
      none('notice'),
    ])
}

/** What a tracker says otherwise stands at an action of the notes: who decides on that action has answered it. */
const atAction: NoticeKind = 'tracker disagrees'

function noticeRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('notices')
    .innerJoin('meetings', 'meetings.document_id', 'notices.document_id')
    .leftJoin('actions', (join) =>
      join
        .onRef('actions.document_id', '=', 'notices.document_id')
        .onRef('actions.spans', '=', 'notices.spans')
        .on('notices.kind', '=', atAction),
    )
    .where((eb) => isInScope(eb.ref('meetings.id'), scope))
    .select((eb) => [
      sql<ReviewKind>`case when ${eb.ref('actions.id')} is null then 'notice' else 'action' end`.as('kind'),
      'notices.document_id as documentId',
      'meetings.id as meetingId',
      'notices.line',
      'notices.spans',
      'notices.message as text',
      none('certainty'),
      eb.fn.coalesce('notices.review', 'actions.review').as('review'),
      'actions.ref',
      none('owner'),
      none('unmatched'),
      'notices.kind as notice',
    ])
}

type Row = Omit<QueueRow, 'documentId' | 'hasOwner' | 'isUnmatched' | 'notice'> & {
  documentId: string | null
  owner: string | null
  unmatched: string | null
  notice: NoticeKind | null
}

function queueRow({ owner, unmatched, notice, documentId, ...row }: Row): QueueRow {
  const told = { ...row, documentId: documentId ?? '' }
  if (notice !== null) return { ...told, notice }
  if (row.kind !== 'action') return told
  return { ...told, hasOwner: owner !== null, isUnmatched: unmatched !== null }
}

/** Whether the desk of its document asks about it; what a tracker says otherwise stands in no notes. */
export const isOnDesk = (row: QueueRow): boolean => row.notice !== atAction && isForReview(row)

/** Everything in the notes of the scope's meetings that a person can decide on, but who was there. */
export async function queueRows(db: Kysely<Database>, scope: Scope): Promise<QueueRow[]> {
  const rows = await actionRows(db, scope)
    .$castTo<Row>()
    .unionAll(saidRows(db, scope, 'exchanges', 'exchange', 'question'))
    .unionAll(saidRows(db, scope, 'commitments', 'commitment', 'text'))
    .unionAll(saidRows(db, scope, 'decisions', 'decision', 'text'))
    .unionAll(noticeRows(db, scope))
    .execute()
  return rows.map(queueRow)
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
