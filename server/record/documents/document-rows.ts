import type { Kysely } from 'kysely'
import { documentsOnAPage, type DocumentRow, type DocumentsAsked } from '../../../shared/answers/documents.ts'
import { countAll } from '../../db/portable.ts'
import type { Database } from '../../db/tables/database.ts'
import { isAsked, listed, standing } from './listed.ts'

/** The ids of a page, found apart: what is told of a document is read of those alone that are shown. */
function idsOf(db: Kysely<Database>, asked: DocumentsAsked) {
  return listed(db)
    .where((eb) => isAsked(eb, asked))
    .$if(asked.standing !== null, (query) => query.where(standing, '=', asked.standing))
    .orderBy('documents.received_at', 'desc')
    .orderBy('documents.id')
    .limit(documentsOnAPage)
    .offset((asked.page - 1) * documentsOnAPage)
    .select('documents.id')
}

function rowsOf(db: Kysely<Database>, asked: DocumentsAsked) {
  return db
    .selectFrom('documents')
    .where('documents.id', 'in', idsOf(db, asked))
    .leftJoin('bodies', 'bodies.id', 'documents.body_id')
    .leftJoin('meeting_notes', 'meeting_notes.document_id', 'documents.id')
    .leftJoin('meetings', 'meetings.document_id', 'documents.id')
    .leftJoin('meetings as shared', 'shared.id', 'meeting_notes.meeting_id')
    .orderBy('documents.received_at', 'desc')
    .orderBy('documents.id')
    .select([
      'documents.id as documentId',
      'documents.name',
      'documents.body_id as bodyId',
      'bodies.name as bodyName',
      'documents.state',
      'documents.reason',
      'documents.received_at as receivedAt',
      'documents.byte_length as byteLength',
      'documents.media_type as mediaType',
      'meetings.id as meetingId',
      'shared.id as sharedMeetingId',
      'meeting_notes.role',
      'meetings.held_on as heldOn',
      'shared.held_on as sharedHeldOn',
      'documents.is_sample',
    ])
    .select((eb) => [
      eb.selectFrom('actions').whereRef('document_id', '=', 'documents.id').select(countAll().as('n')).as('actions'),
      eb
        .selectFrom('exchanges')
        .whereRef('document_id', '=', 'documents.id')
        .select(countAll().as('n'))
        .as('exchanges'),
      eb.selectFrom('notices').whereRef('document_id', '=', 'documents.id').select(countAll().as('n')).as('notices'),
    ])
}

/** One page of the documents asked for, newest first. */
export async function documentRows(db: Kysely<Database>, asked: DocumentsAsked): Promise<DocumentRow[]> {
  const rows = await rowsOf(db, asked).execute()
  return rows.map(({ is_sample, actions, exchanges, notices, sharedMeetingId, sharedHeldOn, ...row }) => ({
    ...row,
    meetingId: row.meetingId ?? sharedMeetingId,
    heldOn: row.heldOn ?? sharedHeldOn,
    actions: actions ?? 0,
    exchanges: exchanges ?? 0,
    notices: notices ?? 0,
    isSample: is_sample === 1,
  }))
}
