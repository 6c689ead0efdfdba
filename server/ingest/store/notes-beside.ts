import type { Kysely } from 'kysely'
import type { NotesRole } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'

const said: Record<NotesRole | 'is asked', (others: string) => string> = {
  'is asked': (others) =>
    `Notes of this meeting are held already (${others}). Until you say below which of them count, only the ones just put in do.`,
  speaks: (others) =>
    `Other notes of this meeting are held as well (${others}); the record is made of the ones just put in.`,
  superseded: (others) => `A newer version of these notes is held (${others}), and the record is made of that.`,
  rendition: (others) => `The same notes are held in another form (${others}), so that this meeting is counted once.`,
  asks: (others) =>
    `Notes of this meeting are held already (${others}). Until you say below which of them count, these do not.`,
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
