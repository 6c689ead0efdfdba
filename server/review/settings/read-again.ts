import type { Kysely, Transaction } from 'kysely'
import { settingsInForce } from '../../analytics/settings-in-force.ts'
import { unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { keptWords, wordsOfBody, type WordsToReadWith } from './words-to-read-with.ts'

/** Documents of a body that other words were looked for in. */
function readOtherwise(trx: Kysely<Database>, bodyId: string, by: string | null) {
  return trx
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where('readings.body_id', '=', bodyId)
    .where((eb) => {
      const wasWith = eb('words_by', 'is not', null)
      return by === null ? wasWith : eb.or([eb('words_by', 'is', null), eb('words_by', '<>', by)])
    })
    .orderBy('documents.id')
    .select(['documents.id', 'documents.state', 'documents.text', 'readings.words'])
    .execute()
}

async function sendOfBody(trx: Kysely<Database>, bodyId: string, toRead: WordsToReadWith): Promise<void> {
  for (const { id, state, text, words } of await readOtherwise(trx, bodyId, toRead.by)) {
    const kept = keptWords(unpackText(text), toRead)
    if (kept.words === words) {
      await trx.updateTable('readings').set(kept).where('document_id', '=', id).execute()
      continue
    }
    // What is being read with other words is sent again once it is in the record.
    if (state !== 'read') continue
    const again = { state: 'received', reason: null, tries: 0, lease_until: null } as const
    await trx.updateTable('documents').set(again).where('id', '=', id).execute()
  }
}

/**
 * Sends what was read with other words than those of its body to be read again. Until then, what was read stays in the
 * record. A document in which no word stands that came or went would read as before, and stays as it is.
 */
export async function sendToReadAgain(trx: Transaction<Database>): Promise<void> {
  const settings = await settingsInForce(trx)
  const held = await trx
    .selectFrom('readings')
    .groupBy(['body_id', 'words_by'])
    .select(['body_id', 'words_by'])
    .execute()
  for (const bodyId of new Set(held.map((row) => row.body_id))) {
    const toRead = wordsOfBody(settings, bodyId)
    const isRead = held.every((row) => row.body_id !== bodyId || row.words_by === toRead.by)
    if (!isRead) await sendOfBody(trx, bodyId, toRead)
  }
}

/** Documents that are in the record and wait to be read again. */
export async function waitingToBeReadAgain(db: Kysely<Database>): Promise<{ documentId: string; name: string }[]> {
  const rows = await db
    .selectFrom('documents')
    .where('state', '=', 'received')
    .where('body_id', 'is not', null)
    .orderBy('id')
    .select(['id', 'name'])
    .execute()
  return rows.map(({ id, name }) => ({ documentId: id, name }))
}
