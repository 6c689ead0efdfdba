import type { Kysely } from 'kysely'
import { reviewReasons } from '../../../shared/answers/review-document.ts'
import type { ReviewQueueAnswer, ReviewQueueDocument, ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import type { Filter } from '../../../shared/filter.ts'
import { resolveScope, type Scope } from '../../analytics/scope.ts'
import { shareReads } from '../../db/share-reads.ts'
import { unpack } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { passageOf } from '../anchoring/placements.ts'
import { queueRows, waitingEntries, type QueueRow } from './queue-rows.ts'
import { rankOf } from './reasons.ts'
import { wording } from '../../../shared/words/review-queue.ts'

/** The documents of a body that were read: those that tell of a meeting of the scope, and those without a date. */
async function documentHeads(db: Kysely<Database>, scope: Scope) {
  const rows = await db
    .selectFrom('documents')
    .leftJoin('meetings', 'meetings.document_id', 'documents.id')
    .where('documents.body_id', '=', scope.bodyId)
    .where('documents.state', '=', 'read')
    .select([
      'documents.id',
      'documents.name as documentName',
      'documents.is_sample',
      'meetings.id as meetingId',
      'meetings.title as meetingTitle',
      'meetings.held_on as heldOn',
    ])
    .execute()
  const chosen = new Set(scope.meetings.map(({ meetingId }) => meetingId))
  const heads = rows.filter(({ meetingId }) => meetingId === null || chosen.has(meetingId))
  return new Map(heads.map(({ is_sample, ...head }) => [head.id, { ...head, isSample: is_sample === 1 }]))
}

type Heads = Awaited<ReturnType<typeof documentHeads>>

/** Notes without a date have no meeting and so no facts in the record; they wait for their date. */
async function undatedEntries(db: Kysely<Database>, heads: Heads): Promise<ReviewQueueEntry[]> {
  const ids = [...heads.values()].filter(({ meetingId }) => meetingId === null).map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('readings')
    .where('document_id', 'in', ids)
    .select(['document_id', 'facts', 'decided'])
    .execute()
  return rows.flatMap((row) => {
    const { meeting } = unpack(row.decided ?? row.facts)
    const head = heads.get(row.document_id)
    if (meeting.heldOn !== null || head === undefined) return []
    const { documentName, isSample } = head
    const nowhere = { meetingId: null, meetingTitle: meeting.title, heldOn: null, line: null, spans: [] }
    const waiting = {
      kind: 'meeting',
      factKey: 'meeting',
      reviewId: null,
      certainty: null,
    } as const
    const text = wording.noDateFound
    return [{ ...waiting, ...nowhere, reasons: ['notice'], documentId: row.document_id, documentName, isSample, text }]
  })
}

/** Decisions that lost their place in the notes that speak for their meeting. */
async function lostEntries(db: Kysely<Database>, heads: Heads, scope: Scope): Promise<ReviewQueueEntry[]> {
  const rows = await db
    .selectFrom('review_placements')
    .innerJoin('reviews', 'reviews.id', 'review_placements.review_id')
    .where('review_placements.body_id', '=', scope.bodyId)
    .where('review_placements.is_anchored', '=', 0)
    .selectAll('reviews')
    .select('review_placements.document_id')
    .execute()
  return rows.flatMap((row) => {
    const head = heads.get(row.document_id)
    if (head === undefined || head.meetingId === null) return []
    const { kind, text, spans, line } = passageOf(row)
    const { documentName, meetingId, meetingTitle, heldOn, isSample } = head
    const where = { documentId: row.document_id, documentName, meetingId, meetingTitle, heldOn, isSample }
    const lost = { factKey: null, reviewId: row.id, certainty: null, reasons: ['decision lost its place' as const] }
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

const figureKinds = ['action', 'exchange', 'commitment']

function documentsOf(heads: Heads, rows: QueueRow[], entries: ReviewQueueEntry[]): ReviewQueueDocument[] {
  const facts = Map.groupBy(
    rows.filter(({ kind }) => figureKinds.includes(kind)),
    ({ documentId }) => documentId,
  )
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
  const heads = await documentHeads(db, scope)
  const rows = await queueRows(db, scope)
  const entries = [
    ...(await lostEntries(db, heads, scope)),
    ...(await undatedEntries(db, heads)),
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
