import type { Kysely } from 'kysely'
import { sourceColumns } from '../analytics/lives/quote.ts'
import type { Scope } from '../analytics/scope.ts'
import { isAmong } from '../analytics/in-scope.ts'
import type { Database } from '../db/tables/database.ts'

export type IssueEventRow = Awaited<ReturnType<ReturnType<typeof issueEvents>['execute']>>[number]
export type IssueExchangeRow = Awaited<ReturnType<ReturnType<typeof issueExchanges>['execute']>>[number]
export type IssueLinkRow = Awaited<ReturnType<ReturnType<typeof issueLinks>['execute']>>[number]

/** What the meetings by the as-at date told of an issue's lives, newest first. */
export function issueEvents(db: Kysely<Database>, { asAt }: Scope, issueId: string) {
  return db
    .selectFrom('events')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .leftJoin('documents', 'documents.id', 'events.document_id')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .where('events.issue_id', '=', issueId)
    .where('events.told_on', '<=', asAt)
    .orderBy('events.told_on', 'desc')
    .orderBy('events.told_meeting_id', 'desc')
    .orderBy('events.position', 'desc')
    .orderBy('events.id')
    .select([
      'events.id',
      'events.life_id',
      'events.kind',
      'events.progress',
      'events.happened_on',
      'events.happened_precision',
      'events.told_on',
      'events.due_written',
      'events.due_earliest',
      'events.due_latest',
      'events.due_assigned',
      'events.line',
      'events.spans',
      'events.text',
      'actions.review',
      ...sourceColumns,
    ])
}

/** What was asked about an issue by the as-at date, newest first: one row each who answered, one where nobody did. */
export function issueExchanges(db: Kysely<Database>, { asAt }: Scope, issueId: string) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .leftJoin('exchange_answers', 'exchange_answers.exchange_id', 'exchanges.id')
    .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
    .leftJoin('people', 'people.id', 'exchange_answers.person_id')
    .where('exchanges.issue_id', '=', issueId)
    .where('meetings.held_on', '<=', asAt)
    .orderBy('meetings.held_on', 'desc')
    .orderBy('exchanges.line')
    .orderBy('exchanges.id')
    .orderBy('exchange_answers.position')
    .select([
      'exchanges.id',
      'exchanges.question',
      'exchanges.answer',
      'exchanges.assurance',
      'exchanges.line',
      'exchanges.spans',
      'exchanges.review',
      'exchange_answers.written',
      'offices.name as office',
      'people.name as holder',
      ...sourceColumns,
    ])
}

/** Why the sentences of an issue were put together: links known by the as-at date that touch any of the given ids. */
export function issueLinks(db: Kysely<Database>, { bodyId, asAt }: Scope, ids: string[]) {
  return db
    .selectFrom('links')
    .where('body_id', '=', bodyId)
    .where('known_on', '<=', asAt)
    .where((eb) => eb.or([isAmong(eb.ref('from_id'), ids), isAmong(eb.ref('to_id'), ids)]))
    .orderBy('weight', 'desc')
    .orderBy('id')
    .select(['kind', 'from_id', 'to_id', 'reasons'])
}

/** The sentences that write the actions of the given lives, by the as-at date. */
export function writtenActions(db: Kysely<Database>, { asAt }: Scope, lifeIds: string[]) {
  return db
    .selectFrom('actions')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where((eb) => isAmong(eb.ref('actions.life_id'), lifeIds))
    .where('meetings.held_on', '<=', asAt)
    .select(['actions.id', 'actions.text'])
}

/** Meetings that raised the given lives and whose notes are not here. */
export function raisedElsewhere(db: Kysely<Database>, lifeIds: string[]) {
  return db
    .selectFrom('lives')
    .innerJoin('meetings', 'meetings.id', 'lives.raised_meeting_id')
    .where((eb) => isAmong(eb.ref('lives.id'), lifeIds))
    .where('meetings.state', '=', 'referred to')
    .distinct()
    .select(['meetings.id', 'meetings.held_on'])
}
