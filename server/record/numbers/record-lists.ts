import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { FilterInUrl } from '../../../shared/filter-url.ts'
import type { NumberField, NumberValue } from '../../../shared/numbers.ts'
import { isAmong } from '../../analytics/scope.ts'
import type { Database } from '../../db/tables/database.ts'
import {
  isActionChosen,
  isCommitmentChosen,
  isExchangeChosen,
  isToldWithin,
  isUpdateChosen,
} from '../search/is-chosen.ts'
import type { SearchScope } from '../search/search-scope.ts'

/** Which part of a list: rows whose id comes after another, in the order of ids, which stays as it is. */
export type Part = { after: string; most: number }
export type ListRow = Partial<Record<NumberField, NumberValue>>

/** A list of the record that can be taken part by part. */
export type RecordList = {
  about: string
  /** The field by which rows are told apart and ordered; it stands first. */
  id: NumberField
  fields: NumberField[]
  /** What of the filter narrows it. */
  takes: (keyof FilterInUrl)[]
  rows: (db: Kysely<Database>, scope: SearchScope, part: Part) => Promise<ListRow[]>
}

const everything = [
  'body',
  'series',
  'from',
  'until',
  'asAt',
  'themes',
  'priorities',
  'offices',
  'side',
  'reviewedOnly',
  'withPredecessors',
] as const
const ofBody = ['body'] as const

const isOfBodies = (bodyId: Expression<string | null>, { bodies }: SearchScope): Expression<SqlBool> =>
  isAmong(
    bodyId,
    bodies.map((body) => body.bodyId),
  )

/** Names of several as one text, in the order of their ids: both databases join text under other names. */
async function namesBy(db: Kysely<Database>, table: 'action_owners' | 'exchange_answers', ids: string[]) {
  const rows =
    table === 'action_owners'
      ? await db
          .selectFrom('action_owners')
          .leftJoin('offices', 'offices.id', 'action_owners.office_id')
          .where((eb) => isAmong(eb.ref('action_owners.action_id'), ids))
          .orderBy('action_owners.position')
          .select(['action_owners.action_id as id', 'action_owners.written', 'offices.name'])
          .execute()
      : await db
          .selectFrom('exchange_answers')
          .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
          .where((eb) => isAmong(eb.ref('exchange_answers.exchange_id'), ids))
          .orderBy('exchange_answers.position')
          .select(['exchange_answers.exchange_id as id', 'exchange_answers.written', 'offices.name'])
          .execute()
  const names = Map.groupBy(rows, ({ id }) => id)
  return (id: string) => (names.get(id) ?? []).map(({ name, written }) => name ?? written).join('; ')
}

const isTrue = (value: 0 | 1) => value === 1

/** The lists of the record, by the last word of their address. */
export const recordLists: Record<string, RecordList> = {
  bodies: {
    about: 'The oversight bodies of the record, and the police force that each holds to account.',
    id: 'bodyId',
    fields: ['bodyId', 'bodyName', 'area', 'force', 'isSample'],
    takes: [...ofBody],
    rows: async (db, scope, { after, most }) => {
      const rows = await db
        .selectFrom('bodies')
        .where((eb) => isOfBodies(eb.ref('id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as bodyId', 'area', 'force_name as force', 'is_sample'])
        .execute()
      const names = new Map(scope.bodies.map(({ bodyId, name }) => [bodyId, name]))
      return rows.map(({ is_sample, ...row }) => ({
        ...row,
        bodyName: names.get(row.bodyId) ?? null,
        isSample: isTrue(is_sample),
      }))
    },
  },
  series: {
    about: 'Series of meetings of one kind.',
    id: 'seriesId',
    fields: ['seriesId', 'bodyId', 'series'],
    takes: [...ofBody],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('series')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as seriesId', 'body_id as bodyId', 'name as series'])
        .execute(),
  },
  meetings: {
    about:
      'Meetings whose notes were read, those that notes refer to, and other occasions at which something was told.',
    id: 'meetingId',
    fields: [
      'meetingId',
      'bodyId',
      'seriesId',
      'documentId',
      'heldOn',
      'precision',
      'meetingTitle',
      'meetingState',
      'chair',
      'isThematic',
    ],
    takes: ['body', 'series', 'from', 'until', 'asAt', 'withPredecessors'],
    rows: async (db, scope, { after, most }) => {
      const found = await db
        .selectFrom('meetings')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where((eb) => eb.and(isToldWithin(eb, scope)))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as meetingId', 'body_id as bodyId', 'series_id as seriesId', 'document_id as documentId'])
        .select([
          'held_on as heldOn',
          'precision',
          'title as meetingTitle',
          'state as meetingState',
          'chair',
          'is_thematic',
        ])
        .execute()
      return found.map(({ is_thematic, ...row }) => ({ ...row, isThematic: isTrue(is_thematic) }))
    },
  },
  actions: {
    about: 'Actions as each set of notes writes them; several of them may tell of one action (lifeId).',
    id: 'actionId',
    fields: [
      'actionId',
      'bodyId',
      'lifeId',
      'issueId',
      'meetingId',
      'documentId',
      'line',
      'origin',
      'ref',
      'text',
      'owners',
      'owingSide',
      'dueWritten',
      'dueEarliest',
      'dueLatest',
      'outcome',
      'certainty',
      'review',
    ],
    takes: [...everything],
    rows: async (db, scope, { after, most }) => {
      const rows = await db
        .selectFrom('actions')
        .innerJoin('lives', 'lives.id', 'actions.life_id')
        .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
        .where((eb) => isOfBodies(eb.ref('actions.body_id'), scope))
        .where((eb) => isActionChosen(eb, scope))
        .where('actions.id', '>', after)
        .orderBy('actions.id')
        .limit(most)
        .select(['actions.id as actionId', 'actions.body_id as bodyId', 'actions.life_id as lifeId'])
        .select(['lives.issue_id as issueId', 'actions.meeting_id as meetingId', 'actions.document_id as documentId'])
        .select(['actions.line', 'actions.origin', 'actions.ref', 'actions.text', 'actions.owing_side as owingSide'])
        .select(['actions.due_written as dueWritten', 'actions.due_earliest as dueEarliest'])
        .select(['actions.due_latest as dueLatest', 'actions.outcome', 'actions.certainty', 'actions.review'])
        .execute()
      const owners = await namesBy(
        db,
        'action_owners',
        rows.map(({ actionId }) => actionId),
      )
      return rows.map((row) => ({ ...row, owners: owners(row.actionId) }))
    },
  },
  events: {
    about:
      'What happened to each action: a log of raised, updated, deferred, completed, withdrawn and reopened, with the sentence.',
    id: 'eventId',
    fields: [
      'eventId',
      'bodyId',
      'lifeId',
      'issueId',
      'eventKind',
      'progress',
      'happenedOn',
      'precision',
      'toldOn',
      'meetingId',
      'actionId',
      'documentId',
      'line',
      'text',
      'dueWritten',
      'dueEarliest',
      'dueLatest',
    ],
    takes: [...everything],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('events')
        .innerJoin('lives', 'lives.id', 'events.life_id')
        .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
        .leftJoin('actions', 'actions.id', 'events.action_id')
        .where((eb) => isOfBodies(eb.ref('events.body_id'), scope))
        .where((eb) => isUpdateChosen(eb, scope, eb.ref('actions.review')))
        .where('events.id', '>', after)
        .orderBy('events.id')
        .limit(most)
        .select(['events.id as eventId', 'events.body_id as bodyId', 'events.life_id as lifeId'])
        .select(['events.issue_id as issueId', 'events.kind as eventKind', 'events.progress'])
        .select(['events.happened_on as happenedOn', 'events.happened_precision as precision'])
        .select(['events.told_on as toldOn', 'events.told_meeting_id as meetingId', 'events.action_id as actionId'])
        .select(['events.document_id as documentId', 'events.line', 'events.text'])
        .select(['events.due_written as dueWritten', 'events.due_earliest as dueEarliest'])
        .select(['events.due_latest as dueLatest'])
        .execute(),
  },
  exchanges: {
    about: 'Challenges and their answers.',
    id: 'exchangeId',
    fields: [
      'exchangeId',
      'bodyId',
      'issueId',
      'meetingId',
      'documentId',
      'line',
      'challenge',
      'askedBy',
      'question',
      'answer',
      'answeredBy',
      'assurance',
      'certainty',
      'review',
    ],
    takes: [...everything],
    rows: async (db, scope, { after, most }) => {
      const rows = await db
        .selectFrom('exchanges')
        .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
        .where((eb) => isOfBodies(eb.ref('exchanges.body_id'), scope))
        .where((eb) => isExchangeChosen(eb, scope))
        .where('exchanges.id', '>', after)
        .orderBy('exchanges.id')
        .limit(most)
        .select(['exchanges.id as exchangeId', 'exchanges.body_id as bodyId', 'exchanges.issue_id as issueId'])
        .select(['exchanges.meeting_id as meetingId', 'exchanges.document_id as documentId', 'exchanges.line'])
        .select(['exchanges.challenge', 'exchanges.by_written as askedBy', 'exchanges.question', 'exchanges.answer'])
        .select(['exchanges.assurance', 'exchanges.certainty', 'exchanges.review'])
        .execute()
      const answeredBy = await namesBy(
        db,
        'exchange_answers',
        rows.map(({ exchangeId }) => exchangeId),
      )
      return rows.map((row) => ({ ...row, answeredBy: answeredBy(row.exchangeId) }))
    },
  },
  commitments: {
    about: 'Promises made in answers that the notes mark as no action.',
    id: 'commitmentId',
    fields: ['commitmentId', 'bodyId', 'meetingId', 'documentId', 'line', 'text', 'promisedBy', 'certainty', 'review'],
    takes: [...everything],
    rows: async (db, scope, { after, most }) => {
      const rows = await db
        .selectFrom('commitments')
        .innerJoin('meetings', 'meetings.id', 'commitments.meeting_id')
        .where((eb) => isOfBodies(eb.ref('commitments.body_id'), scope))
        .where((eb) => isCommitmentChosen(eb, scope))
        .where('commitments.id', '>', after)
        .orderBy('commitments.id')
        .limit(most)
        .select(['commitments.id as commitmentId', 'commitments.body_id as bodyId'])
        .select(['commitments.meeting_id as meetingId', 'commitments.document_id as documentId'])
        .select(['commitments.line', 'commitments.text', 'commitments.promised_by'])
        .select(['commitments.certainty', 'commitments.review'])
        .execute()
      return rows.map(({ promised_by, ...row }) => ({
        ...row,
        promisedBy: (JSON.parse(promised_by) as { written: string }[]).map(({ written }) => written).join('; '),
      }))
    },
  },
  issues: {
    about: 'Issues: matters across meetings, to which actions, events and exchanges belong.',
    id: 'issueId',
    fields: ['issueId', 'bodyId', 'issueName', 'namedMatter'],
    takes: [...ofBody],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('issues')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as issueId', 'body_id as bodyId', 'name as issueName', 'named_matter as namedMatter'])
        .execute(),
  },
  offices: {
    about: 'Offices: the posts that own actions and answer.',
    id: 'officeId',
    fields: ['officeId', 'bodyId', 'office', 'short', 'side'],
    takes: ['body', 'offices', 'side'],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('offices')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where((eb) => isAmong(eb.ref('id'), scope.officeIds))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as officeId', 'body_id as bodyId', 'name as office', 'short', 'side'])
        .execute(),
  },
  people: {
    about: 'People named in the notes.',
    id: 'personId',
    fields: ['personId', 'bodyId', 'person'],
    takes: [...ofBody],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('people')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as personId', 'body_id as bodyId', 'name as person'])
        .execute(),
  },
  tenures: {
    about: 'Who held which office, as far as the notes show it.',
    id: 'tenureId',
    fields: [
      'tenureId',
      'bodyId',
      'officeId',
      'personId',
      'capacity',
      'firstSeenOn',
      'lastSeenOn',
      'fromOn',
      'untilOn',
    ],
    takes: [...ofBody],
    rows: (db, scope, { after, most }) =>
      db
        .selectFrom('tenures')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as tenureId', 'body_id as bodyId', 'office_id as officeId', 'person_id as personId', 'capacity'])
        .select([
          'first_seen_on as firstSeenOn',
          'last_seen_on as lastSeenOn',
          'from_on as fromOn',
          'until_on as untilOn',
        ])
        .execute(),
  },
  themes: {
    about: 'Which themes each action, exchange, promise and meeting belongs to.',
    id: 'subjectTheme',
    fields: ['subjectTheme', 'bodyId', 'subjectKind', 'subjectId', 'theme'],
    takes: ['body', 'themes'],
    rows: (db, scope, { after, most }) => {
      const id = sql<string>`subject_kind || ' ' || subject_id || ' ' || theme`
      return db
        .selectFrom('subject_themes')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where((eb) => isAmong(eb.ref('theme'), scope.filter.themes))
        .where(id, '>', after)
        .orderBy(id)
        .limit(most)
        .select([
          id.as('subjectTheme'),
          'body_id as bodyId',
          'subject_kind as subjectKind',
          'subject_id as subjectId',
          'theme',
        ])
        .execute()
    },
  },
  sources: {
    about: 'The documents that were put in, by which each sentence is found again.',
    id: 'documentId',
    fields: [
      'documentId',
      'bodyId',
      'documentName',
      'mediaType',
      'sha256',
      'receivedOn',
      'documentState',
      'unreadShare',
      'label',
      'isSample',
    ],
    takes: [...ofBody],
    rows: async (db, scope, { after, most }) => {
      const rows = await db
        .selectFrom('documents')
        .where((eb) => isOfBodies(eb.ref('body_id'), scope))
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .select(['id as documentId', 'body_id as bodyId', 'name as documentName', 'media_type as mediaType', 'sha256'])
        .select([
          'received_on as receivedOn',
          'state as documentState',
          'unread_share as unreadShare',
          'label',
          'is_sample',
        ])
        .execute()
      return rows.map(({ is_sample, ...row }) => ({ ...row, isSample: isTrue(is_sample) }))
    },
  },
}

/** One part of a list, under the filter. */
export { searchScope as listScope } from '../search/search-scope.ts'
