import { isToldWithin } from '../../search/is-chosen.ts'
import { isOfBodies, isTrue, ofBody } from './record-list.ts'
import type { RecordList } from './record-list.ts'
import { wording } from '../../../../shared/words/record-lists.ts'

export const bodies: RecordList = {
  about: wording.bodies,
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
}

export const series: RecordList = {
  about: wording.series,
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
}

export const meetings: RecordList = {
  about: wording.meetings,
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
}

export const sources: RecordList = {
  about: wording.sources,
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
}
