import type { Kysely } from 'kysely'
import type { SourceDocument } from '../../../shared/source.ts'
import type { DocumentState } from '../../../shared/answers/documents.ts'
import type { Database } from '../../db/tables/database.ts'
import { hintedBody } from './bodies.ts'
import type { Hint } from './bodies.ts'
import { keepOriginal } from './originals.ts'

export type Received = { documentId: string; state: DocumentState }

/** The same bytes are the same document. */
export const documentIdOf = (sha256: string) => sha256.slice(0, 32)

/**
 * Takes a document in: its bytes are on the disk and its row is committed when this returns, so that it can be
 * acknowledged. Bytes that are held already keep their row; a hint they lacked is added, and they are read again for it.
 */
export async function receive(
  db: Kysely<Database>,
  dataDir: string,
  source: SourceDocument,
  hint: Hint | null,
  receivedAt: string,
): Promise<Received> {
  await keepOriginal(dataDir, source.sha256, source.bytes)
  return db.transaction().execute(async (trx) => {
    const documentId = documentIdOf(source.sha256)
    const bodyHint = hint === null ? null : await hintedBody(trx, hint)
    const held = await trx
      .selectFrom('documents')
      .select(['state', 'body_hint'])
      .where('id', '=', documentId)
      .executeTakeFirst()
    if (held === undefined) await insert(trx, documentId, source, hint, bodyHint, receivedAt)
    const wantsReading = held !== undefined && (held.state !== 'read' || (bodyHint !== null && held.body_hint === null))
    if (wantsReading && held.state !== 'reading') {
      const changes = { state: 'received', reason: null, tries: 0, body_hint: bodyHint ?? held.body_hint } as const
      await trx.updateTable('documents').set(changes).where('id', '=', documentId).execute()
      return { documentId, state: 'received' }
    }
    return { documentId, state: held?.state ?? 'received' }
  })
}

async function insert(
  trx: Kysely<Database>,
  id: string,
  source: SourceDocument,
  hint: Hint | null,
  bodyHint: string | null,
  receivedAt: string,
): Promise<void> {
  const row = {
    id,
    sha256: source.sha256,
    name: source.name,
    media_type: source.mediaType,
    state: 'received',
    received_at: receivedAt,
    received_on: source.receivedOn,
    byte_length: source.bytes.byteLength,
    tries: 0,
    is_sample: hint?.isSample ? 1 : 0,
    label: hint?.label ?? null,
    body_hint: bodyHint,
    body_id: null,
    body_basis: null,
    reason: null,
    lease_until: null,
    reader: null,
    line_count: null,
    unread_share: null,
    text: null,
  } as const
  await trx
    .insertInto('documents')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
