import { sql } from 'kysely'
import { filterKeys } from '../../../../shared/filter-url.ts'
import { isAmong } from '../../../analytics/in-scope.ts'
import { isActionChosen, isCommitmentChosen, isExchangeChosen, isUpdateChosen } from '../../search/is-chosen.ts'
import { namesBy } from './names-by.ts'
import { isOfBodies, ofBody } from './record-list.ts'
import type { RecordList } from './record-list.ts'
import { wording } from '../../../../shared/words/record-lists.ts'

export const actions: RecordList = {
  about: wording.actions,
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
  takes: [...filterKeys],
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
}

export const events: RecordList = {
  about: wording.events,
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
  takes: [...filterKeys],
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
}

export const exchanges: RecordList = {
  about: wording.exchanges,
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
  takes: [...filterKeys],
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
}

export const commitments: RecordList = {
  about: wording.commitments,
  id: 'commitmentId',
  fields: ['commitmentId', 'bodyId', 'meetingId', 'documentId', 'line', 'text', 'promisedBy', 'certainty', 'review'],
  takes: [...filterKeys],
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
}

export const issues: RecordList = {
  about: wording.issues,
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
}

export const themes: RecordList = {
  about: wording.themes,
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
}
