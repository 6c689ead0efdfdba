import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { standingWords, type OfficeWord } from '../../../shared/office-words.ts'
import { joinedInto, officeWordsIn, settingsInForce, type InForce } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'

/** Words as they are given to reading. */
export type WordsToReadWith = {
  words: OfficeWord[]
  /** A mark of them: while it is the same, a document need not be read again. Null where there are none. */
  by: string | null
}

/** The words of a body, as its documents are to be read with them. */
export function wordsOfBody(settings: readonly InForce[], bodyId: string | null): WordsToReadWith {
  const words = officeWordsIn(settings, bodyId).map(({ word, marks }) => ({ word, marks }))
  const by = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24)
  return { words, by: words.length === 0 ? null : by }
}

/** The words to read a document with: of the body it belongs to, or is said to belong to; of an unknown one, those for all. */
export async function wordsToReadWith(db: Kysely<Database>, documentId: string): Promise<WordsToReadWith> {
  const settings = await settingsInForce(db)
  if (!settings.some(({ kind }) => kind === 'word')) return { words: [], by: null }
  const row = await db
    .selectFrom('documents')
    .where('id', '=', documentId)
    .select(['body_id', 'body_hint'])
    .executeTakeFirst()
  const said = row?.body_hint ?? null
  const bodyId = row?.body_id ?? (said === null ? null : (joinedInto(settings).get(said) ?? said))
  return wordsOfBody(settings, bodyId)
}

/** How it is kept with what words a document was read. */
export function keptWords(
  text: string,
  { words, by }: WordsToReadWith,
): { words: string | null; words_by: string | null } {
  const standing = standingWords(text, words)
  return { words: standing.length === 0 ? null : JSON.stringify(standing), words_by: by }
}
