import { isAmong } from '../../../analytics/in-scope.ts'
import { isOfBodies, ofBody } from './record-list.ts'
import type { RecordList } from './record-list.ts'
import { wording } from '../../../../shared/words/record-lists.ts'

export const offices: RecordList = {
  about: wording.offices,
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
}

export const people: RecordList = {
  about: wording.people,
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
}

export const tenures: RecordList = {
  about: wording.tenures,
  id: 'tenureId',
  fields: ['tenureId', 'bodyId', 'officeId', 'personId', 'capacity', 'firstSeenOn', 'lastSeenOn', 'fromOn', 'untilOn'],
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
}
