import type { Kysely } from 'kysely'
import type { NotesRole } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import { wording } from '../../../shared/words/uploads.ts'

const said: Record<NotesRole | 'is asked', (others: string) => string> = {
  'is asked': wording.besideAsked,
  speaks: wording.besideSpeaks,
  superseded: wording.besideNewer,
  rendition: wording.besideOtherForm,
  asks: wording.besideAsks,
}

/**
 * What to tell of documents whose meeting has other notes too, by document; nothing where a document is alone. Names the
 * file that the record is made of, or, of that one itself, the others.
 */
export async function notesBeside(db: Kysely<Database>, documentIds: string[]): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meeting_notes as mine')
    .innerJoin('meeting_notes as other', (join) =>
      join
        .onRef('other.meeting_id', '=', 'mine.meeting_id')
        .onRef('other.body_id', '=', 'mine.body_id')
        .onRef('other.document_id', '!=', 'mine.document_id'),
    )
    .innerJoin('documents', 'documents.id', 'other.document_id')
    .where('mine.document_id', 'in', documentIds)
    .orderBy('documents.name')
    .orderBy('documents.id')
    .select(['mine.document_id', 'mine.role', 'other.role as other_role', 'documents.name'])
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.document_id)].map(([documentId, others]) => {
      const role = others[0]?.role ?? 'asks'
      const asking = others.filter((other) => role === 'speaks' && other.other_role === 'asks')
      const named = role === 'speaks' ? others : others.filter((other) => other.other_role === 'speaks')
      const [what, which] = asking.length > 0 ? (['is asked', asking] as const) : ([role, named] as const)
      return [documentId, said[what](which.map(({ name }) => name).join(', '))]
    }),
  )
}
