import type { Kysely } from 'kysely'
import type { ReviewDocumentAnswer } from '../../../shared/answers/review-document.ts'
import { unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { documentReview } from './document-review.ts'

/** The review desk of one document: its text, its facts as they stand, who decided what; null where it is not here or not read. */
export async function reviewDocument(db: Kysely<Database>, documentId: string): Promise<ReviewDocumentAnswer | null> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document_id', 'documents.id')
    .leftJoin('bodies', 'bodies.id', 'documents.body_id')
    .leftJoin('meetings', 'meetings.document_id', 'documents.id')
    .where('documents.id', '=', documentId)
    .select([
      'documents.name',
      'documents.text',
      'documents.label',
      'documents.is_sample',
      'documents.body_id',
      'bodies.name as body_name',
      'meetings.id as meeting_id',
      'readings.read_at',
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    document: {
      documentId,
      name: row.name,
      text: unpackText(row.text),
      label: row.label,
      isSample: row.is_sample === 1,
      bodyId: row.body_id,
      bodyName: row.body_name,
      meetingId: row.meeting_id,
      readAt: row.read_at,
    },
    review: await documentReview(db, documentId),
  }
}
