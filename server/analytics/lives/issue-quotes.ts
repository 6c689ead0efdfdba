import type { Kysely } from 'kysely'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { Database } from '../../db/tables/database.ts'
import { isAmong, type Scope } from '../scope.ts'
import { exchangeText, quoteOf, sourceColumns } from './quote.ts'

/** A sentence about an issue: what a meeting told of one of its actions, or a question asked about it (`lifeId` null). */
export type IssueQuote = { issueId: string; lifeId: string | null; meetingId: string; kind: string; evidence: Evidence }

/** The sentences told of the given issues by the as-at date, oldest first, in the order of the notes. */
export async function issueQuotes(db: Kysely<Database>, scope: Scope, issueIds: string[]): Promise<IssueQuote[]> {
  if (issueIds.length === 0) return []
  const [events, exchanges] = await Promise.all([
    eventRows(db, scope, issueIds).execute(),
    exchangeRows(db, scope, issueIds).execute(),
  ])
  const told = events.map(({ issue_id, life_id, kind, ...row }) => ({
    issueId: issue_id,
    lifeId: life_id,
    meetingId: row.meeting_id,
    kind: kind as string,
    evidence: quoteOf(row),
  }))
  const asked = exchanges.map(({ issue_id, ...row }) => ({
    issueId: issue_id ?? '',
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

function eventRows(db: Kysely<Database>, { bodyId, asAt }: Scope, issueIds: string[]) {
  return db
    .selectFrom('events')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .leftJoin('documents', 'documents.id', 'events.document_id')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .where('events.body_id', '=', bodyId)
    .where('events.told_on', '<=', asAt)
    .where((eb) => isAmong(eb.ref('events.issue_id'), issueIds))
    .orderBy('events.told_on')
    .orderBy('events.position')
    .select([
      'events.issue_id',
      'events.life_id',
      'events.kind',
      'events.line',
      'events.spans',
      'events.text',
      'actions.review',
      ...sourceColumns,
    ])
}

function exchangeRows(db: Kysely<Database>, { bodyId, asAt }: Scope, issueIds: string[]) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where('exchanges.body_id', '=', bodyId)
    .where('meetings.held_on', '<=', asAt)
    .where((eb) => isAmong(eb.ref('exchanges.issue_id'), issueIds))
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
