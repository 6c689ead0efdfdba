import type { Kysely } from 'kysely'
import { reviewReasons } from '../../../shared/answers/review-document.ts'
import type { ReviewQueueAnswer, ReviewQueueDocument, ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import type { Filter } from '../../../shared/filter.ts'
import { resolveScope, type Scope } from '../../analytics/scope.ts'
import { shareReads } from '../../db/share-reads.ts'
import { unpack } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { placeOf } from '../anchoring/placements.ts'
import { isOnDesk, queueRows, waitingEntries, type QueueRow } from './queue-rows.ts'
import { rankOf } from './reasons.ts'
import { wording } from '../../../shared/words/review-queue.ts'

/**
 * The documents of a body that were read: a row a decision that lost its place in one, one where none did; with the facts of
 * those without a date.
 */
function documentRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('documents')
    .leftJoin('meetings', 'meetings.document_id', 'documents.id')
    .leftJoin('readings', (join) =>
      join.onRef('readings.document_id', '=', 'documents.id').on('meetings.id', 'is', null),
    )
    .leftJoin('review_placements', (join) =>
      join.onRef('review_placements.document_id', '=', 'documents.id').on('review_placements.is_anchored', '=', 0),
    )
    .leftJoin('reviews', 'reviews.id', 'review_placements.review_id')
    .where('documents.body_id', '=', scope.bodyId)
    .where('documents.state', '=', 'read')
    .select([
      'documents.id',
      'documents.name as documentName',
      'documents.is_sample',
      'meetings.id as meetingId',
      'meetings.title as meetingTitle',
      'meetings.held_on as heldOn',
      'readings.facts',
      'readings.decided',
      'reviews.id as reviewId',
      'reviews.kind',
      'reviews.anchor',
    ])
    .execute()
}

type DocumentRow = Awaited<ReturnType<typeof documentRows>>[number]

/** Those that tell of a meeting of the scope, and those without a date. */
function documentHeads(rows: DocumentRow[], scope: Scope) {
  const chosen = new Set(scope.meetings.map(({ meetingId }) => meetingId))
  const heads = rows.filter(({ meetingId }) => meetingId === null || chosen.has(meetingId))
  return new Map(heads.map(headOf))
}

const headOf = ({ id, documentName, meetingId, meetingTitle, heldOn, is_sample }: DocumentRow) =>
  [id, { id, documentName, meetingId, meetingTitle, heldOn, isSample: is_sample === 1 }] as const

type Heads = ReturnType<typeof documentHeads>

/** Notes without a date have no meeting and so no facts in the record; they wait for their date. */
function undatedEntries(rows: DocumentRow[], heads: Heads): ReviewQueueEntry[] {
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].flatMap(({ id, facts, decided }) => {
    const head = heads.get(id)
    const held = decided ?? facts
    if (held === null || head === undefined) return []
    const { meeting } = unpack(held)
    if (meeting.heldOn !== null) return []
    const { documentName, isSample } = head
    const nowhere = { meetingId: null, meetingTitle: meeting.title, heldOn: null, line: null, spans: [] }
    const waiting = {
      kind: 'meeting',
      factKey: 'meeting',
      reviewId: null,
      certainty: null,
    } as const
    const text = wording.noDateFound
    return [{ ...waiting, ...nowhere, reasons: ['notice'], documentId: id, documentName, isSample, text }]
  })
}

/** Decisions that lost their place in the notes that speak for their meeting. */
function lostEntries(rows: DocumentRow[], heads: Heads): ReviewQueueEntry[] {
  return rows.flatMap(({ id, reviewId, kind, anchor }) => {
    const head = heads.get(id)
    if (head === undefined || head.meetingId === null || kind === null || anchor === null) return []
    const { text, spans, line } = placeOf(anchor)
    const { documentName, meetingId, meetingTitle, heldOn, isSample } = head
    const where = { documentId: id, documentName, meetingId, meetingTitle, heldOn, isSample }
    const lost = { factKey: null, reviewId, certainty: null, reasons: ['decision lost its place' as const] }
    return [{ ...where, ...lost, kind, text, spans, line }]
  })
}

const newestFirst = (a: { heldOn: string | null }, b: { heldOn: string | null }) =>
  (b.heldOn ?? '9999') < (a.heldOn ?? '9999') ? -1 : (b.heldOn ?? '9999') > (a.heldOn ?? '9999') ? 1 : 0

const byWeight = (a: ReviewQueueEntry, b: ReviewQueueEntry) =>
  rankOf(a.reasons) - rankOf(b.reasons) ||
  newestFirst(a, b) ||
  (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0) ||
  (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)

const matters = ({ reasons }: ReviewQueueEntry) => reasons[0] !== 'sure'

function documentsOf(heads: Heads, rows: QueueRow[], entries: ReviewQueueEntry[]): ReviewQueueDocument[] {
  const facts = Map.groupBy(rows.filter(isOnDesk), ({ documentId }) => documentId)
  const waiting = Map.groupBy(entries.filter(matters), ({ documentId }) => documentId)
  const documents = [...heads.values()].map(({ id, documentName, meetingId, meetingTitle, heldOn }) => {
    const own = facts.get(id) ?? []
    const reviewed = own.filter(({ review }) => review !== null).length
    const counts = { reviewed, total: own.length, waiting: waiting.get(id)?.length ?? 0 }
    return { documentId: id, documentName, meetingId, meetingTitle, heldOn, ...counts }
  })
  return documents.filter(({ meetingId, waiting: left }) => meetingId !== null || left > 0).toSorted(newestFirst)
}

/**
 * What should a person look at next? What matters most first: decisions that lost their place, unsure facts, actions
 * without an owner, earlier actions without a match, notices, likely facts; sure ones last. Of the filter it knows the
 * body, the series and the period.
 * @param most how many entries to list
 */
export async function reviewQueue(db: Kysely<Database>, filter: Filter, most: number): Promise<ReviewQueueAnswer> {
  const whole = await wholeQueue(db, filter)
  return { ...whole, entries: whole.entries.slice(0, most), leftOut: Math.max(0, whole.entries.length - most) }
}

/** Every page asks how long the queue is, and one lists it. */
const wholeQueue = shareReads(readQueue, (filter: Filter) => JSON.stringify(filter))

async function readQueue(db: Kysely<Database>, filter: Filter): Promise<Omit<ReviewQueueAnswer, 'leftOut'>> {
  const scope = await resolveScope(db, filter)
  const [held, rows] = await Promise.all([documentRows(db, scope), queueRows(db, scope)])
  const heads = documentHeads(held, scope)
  const entries = [
    ...lostEntries(held, heads),
    ...undatedEntries(held, heads),
    ...waitingEntries(rows, heads),
  ].toSorted(byWeight)
  const counts = reviewReasons.map((reason) => ({
    reason,
    count: entries.filter(({ reasons }) => reasons.includes(reason)).length,
  }))
  return {
    basis: scope.basis,
    entries,
    counts,
    waiting: entries.filter(matters).length,
    documents: documentsOf(heads, rows, entries),
  }
}
