import type { Kysely } from 'kysely'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import { shareReads } from '../../db/share-reads.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { toldEvents } from './lives-as-at.ts'
import { exchangeText, quoteOf, sourceColumns } from './quote.ts'

/** A sentence about an issue: what a meeting told of one of its actions, or a question asked about it (`lifeId` null). */
export type IssueQuote = { issueId: string; lifeId: string | null; meetingId: string; kind: string; evidence: Evidence }

/** The sentences told of the given issues by the as-at date, oldest first, in the order of the notes. */
export async function issueQuotes(db: Kysely<Database>, scope: Scope, issueIds: string[]): Promise<IssueQuote[]> {
  if (issueIds.length === 0) return []
  const [events, exchanges] = await Promise.all([toldEvents(db, scope), exchangesOfIssues(db, scope)])
  const chosen = new Set<string | null>(issueIds)
  const told = events
    .filter(({ issue_id }) => chosen.has(issue_id))
    .map((row) => ({
      issueId: row.issue_id,
      lifeId: row.life_id,
      meetingId: row.meeting_id,
      kind: row.kind as string,
      evidence: quoteOf(row),
    }))
  const asked = exchanges
    .filter(({ issue_id }) => chosen.has(issue_id))
    .map((row) => ({
      issueId: row.issue_id ?? '',
      lifeId: null,
      meetingId: row.meeting_id,
      kind: 'exchange',
      evidence: quoteOf({ ...row, text: exchangeText(row) }),
    }))
  return [...told, ...asked].toSorted(byPlace)
}

function byPlace({ evidence: a }: IssueQuote, { evidence: b }: IssueQuote): number {
  return a.heldOn === b.heldOn ? a.line - b.line : a.heldOn < b.heldOn ? -1 : 1
}

/** Questions about any issue of a body, asked by a date. */
const exchangesOfIssues = shareReads(
  (db, { bodyId, asAt }: Pick<Scope, 'bodyId' | 'asAt'>) => exchangeRows(db, bodyId, asAt).execute(),
  ({ bodyId, asAt }) => `${bodyId} ${asAt}`,
)

function exchangeRows(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where('exchanges.body_id', '=', bodyId)
    .where('exchanges.issue_id', 'is not', null)
    .where('meetings.held_on', '<=', asAt)
    .orderBy('exchanges.id')
    .select([
      'exchanges.issue_id',
      'exchanges.line',
      'exchanges.spans',
      'exchanges.question',
      'exchanges.answer',
      'exchanges.review',
      ...sourceColumns,
    ])
}
