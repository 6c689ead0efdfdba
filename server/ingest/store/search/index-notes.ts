import type { Kysely } from 'kysely'
import type { ThemePassage } from '../../../../shared/theme-passages.ts'
import type { Database } from '../../../db/tables/database.ts'
import { dropWords, inParts, keepWords, markOf, nextNumber } from './keep-words.ts'
import { notePassages } from './note-passages.ts'

/** Forgets the words of documents. */
export async function forgetNotes(trx: Kysely<Database>, documentIds: string[]): Promise<void> {
  if (documentIds.length === 0) return
  const notes = trx.selectFrom('search_notes').where('document_id', 'in', documentIds).select('number')
  const passages = await trx.selectFrom('search_passages').where('notes', 'in', notes).select('id').execute()
  await dropWords(
    trx,
    'passage_words',
    passages.map(({ id }) => id),
  )
  await trx.deleteFrom('search_passages').where('notes', 'in', notes).execute()
  await trx.deleteFrom('search_notes').where('document_id', 'in', documentIds).execute()
}

/** Makes a document found by exactly its text; where it reads the same as before, nothing is written. */
export async function indexNotes(
  trx: Kysely<Database>,
  documentId: string,
  { text, passages }: { text: string; passages: ThemePassage[] | null },
): Promise<void> {
  const mark = markOf(JSON.stringify([text, passages]))
  const held = await trx
    .selectFrom('search_notes')
    .where('document_id', '=', documentId)
    .select('mark')
    .executeTakeFirst()
  if (held?.mark === mark) return
  await forgetNotes(trx, [documentId])
  const number = await nextNumber(trx, 'search_notes')
  await trx.insertInto('search_notes').values({ number, document_id: documentId, mark }).execute()
  const next = await nextNumber(trx, 'search_passages')
  const added = notePassages(text, passages).map((passage, at) => ({ ...passage, id: next + at }))
  await inParts(added, (part) =>
    trx
      .insertInto('search_passages')
      .values(
        part.map(({ id, line, last_line, begins, ends }) => ({ id, notes: number, line, last_line, begins, ends })),
      )
      .execute(),
  )
  await keepWords(trx, 'passage_words', added)
}
