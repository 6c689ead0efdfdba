import type { Kysely } from 'kysely'
import type { SourceDocument } from '../../../shared/source.ts'
import type { DocumentState } from '../../../shared/answers/documents.ts'
import type { Database } from '../../db/tables/database.ts'
import { hintedBody } from './bodies.ts'
import type { Hint } from './bodies.ts'
import { isOriginalKept, keepOriginal } from './originals.ts'

/** `isHeld`: read already, and reading it again would give no more. */
export type Received = { documentId: string; state: DocumentState; isHeld: boolean }

/** The same bytes are the same document. */
export const documentIdOf = (sha256: string) => sha256.slice(0, 32)

type Held = { state: DocumentState; tries: number; name: string; body_hint: string | null; meeting: string | null }

async function heldDocument(trx: Kysely<Database>, documentId: string): Promise<Held | undefined> {
  return trx
    .selectFrom('documents')
    .leftJoin('meetings', 'meetings.document_id', 'documents.id')
    .select(['documents.state', 'documents.tries', 'documents.name', 'documents.body_hint', 'meetings.id as meeting'])
    .where('documents.id', '=', documentId)
    .executeTakeFirst()
}

/** What failed may go better now, unless it was set apart; a hint or, for undated notes, a name with a date may say what was missing. */
function mayReadBetter(held: Held, name: string, bodyHint: string | null): boolean {
  if (held.state === 'reading' || held.state === 'received' || held.state === 'quarantined') return false
  if (held.state !== 'read') return true
  return (bodyHint !== null && held.body_hint === null) || (held.meeting === null && held.name !== name)
}

const saysNothingNew = (held: Held, name: string, hint: Hint | null) =>
  held.state === 'read' && (hint === null || held.body_hint !== null) && !mayReadBetter(held, name, null)

/**
 * Takes a document in: its bytes are on the disk and its row is committed when this returns, so that it can be
 * acknowledged. Bytes that are held already keep their row, and are read again only where that may give more.
 */
export async function receive(
  db: Kysely<Database>,
  dataDir: string,
  source: SourceDocument,
  hint: Hint | null,
  receivedAt: string,
): Promise<Received> {
  const documentId = documentIdOf(source.sha256)
  // Most that comes again is held and says nothing new: it is looked for before anything is written or waited for.
  const known = await heldDocument(db, documentId)
  const isKept = known !== undefined && isOriginalKept(dataDir, source.sha256, source.bytes.byteLength)
  if (isKept && saysNothingNew(known, source.name, hint)) return { documentId, state: known.state, isHeld: true }
  await keepOriginal(dataDir, source.sha256, source.bytes)
  return db.transaction().execute(async (trx) => {
    const held = await heldDocument(trx, documentId)
    const isSaid = hint !== null && (held?.body_hint ?? null) === null
    const bodyHint = isSaid ? await hintedBody(trx, hint) : null
    if (held === undefined) await insert(trx, documentId, source, hint, bodyHint, receivedAt)
    if (held === undefined || !mayReadBetter(held, source.name, bodyHint)) {
      return { documentId, state: held?.state ?? 'received', isHeld: held?.state === 'read' }
    }
    const tries = held.state === 'failed' ? held.tries : 0
    const again = { state: 'received', reason: null, tries, name: source.name } as const
    const changes = { ...again, body_hint: bodyHint ?? held.body_hint }
    await trx.updateTable('documents').set(changes).where('id', '=', documentId).execute()
    return { documentId, state: 'received', isHeld: false }
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
