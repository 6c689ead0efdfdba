import type { UploadResult } from '../../shared/answers/documents.ts'
import { isSpreadsheet } from '../../shared/source.ts'
import { isAway } from '../db/open.ts'
import { unpack } from '../db/packed.ts'
import { change } from './change.ts'
import { explainFault } from './fault.ts'
import { limits } from './limits.ts'
import { keptWords, wordsToReadWith } from '../review/settings/words-to-read-with.ts'
import { rulesOf, type IngestParts } from './parts.ts'
import { ReadingBrokenOff } from './reading/reading-broken-off.ts'
import { failedResult, heldResult, importedResult, toMatchResult } from './results.ts'
import { claim, countTry, release } from './store/claim.ts'
import { loadSource } from './store/load-source.ts'
import { markUnread } from './store/readings.ts'
import type { Reading, Unread } from './store/readings.ts'
import { wording } from '../../shared/words/uploads.ts'

/** `isHeld`: read already when it came, and not to be read again. */
type Received = { name: string; documentId: string; isHeld?: true }

/** What became of a document: nothing more to do, or a reading on its way to the record. */
export type ReadSoFar = UploadResult | { name: string; reading: Reading }

/** Says why a document is not read, and takes what was read of it before out of the record. */
export async function setUnread(parts: IngestParts, documentId: string, unread: Unread): Promise<void> {
  await change(
    parts,
    (trx) => markUnread(trx, documentId, unread),
    async () => undefined,
  )
}

async function heldAlready({ db }: IngestParts, { name, documentId }: Received): Promise<UploadResult> {
  const held = await db
    .selectFrom('documents')
    .leftJoin('readings', 'readings.document_id', 'documents.id')
    .select(['documents.name', 'documents.state', 'documents.reason', 'documents.media_type', 'readings.facts'])
    .where('documents.id', '=', documentId)
    .executeTakeFirst()
  if (held === undefined) return failedResult(name, null, wording.removedWaiting)
  const isUnread = held.state === 'failed' || held.state === 'quarantined' || held.state === 'needs OCR'
  if (isUnread) return failedResult(name, documentId, held.reason ?? wording.notRead)
  if (held.state === 'to match') return toMatchResult(name, documentId)
  if (held.state === 'read' && isSpreadsheet(held.media_type)) return importedResult(name, documentId)
  return heldResult(name, documentId, held.name, held.facts === null ? null : unpack(held.facts))
}

/** A try that was broken off: a limit is told at once, a crash is tried again, and the third try is the last. */
async function brokenOff(
  parts: IngestParts,
  { name, documentId }: Received,
  { how, message }: ReadingBrokenOff,
  tries: number,
): Promise<UploadResult | 'again'> {
  const isLast = how !== 'stop' && tries >= limits.tries
  parts.log.warn({ documentId, how, tries }, 'reading broken off')
  if (!isLast && how !== 'limit') await release(parts.db, documentId, { isTryCounted: how === 'crash' })
  if (!isLast && how === 'crash') return 'again'
  if (how === 'stop') return failedResult(name, documentId, wording.readAtNextStart(message))
  const unread = isLast
    ? ({ state: 'quarantined', reason: wording.setApart(message, limits.tries), isTryCounted: true } as const)
    : ({ state: 'failed', reason: message, isTryCounted: true } as const)
  await setUnread(parts, documentId, unread)
  return failedResult(name, documentId, unread.reason)
}

async function readClaimed(parts: IngestParts, received: Received, tries: number): Promise<ReadSoFar | 'again'> {
  const { name, documentId } = received
  try {
    const toRead = await wordsToReadWith(parts.db, documentId)
    const reading = await parts.read(await loadSource(parts.db, parts.dataDir, documentId), toRead.words)
    const readWith = keptWords(reading.text.text, toRead)
    await countTry(parts.db, [documentId], -1)
    return { name, reading: { documentId, ...reading, readWith, rulesBy: rulesOf(parts) } }
  } catch (error) {
    if (isAway(error)) throw error
    if (error instanceof ReadingBrokenOff) return brokenOff(parts, received, error, tries)
    const reason = explainFault(parts.log, error, 'reading')
    const state = error instanceof Error && error.name === 'NeedsOcr' ? 'needs OCR' : 'failed'
    await setUnread(parts, documentId, { state, reason, isTryCounted: false })
    return failedResult(name, documentId, reason)
  }
}

/** Reads one received document; what cannot be read is marked so at once. */
export async function readOne(parts: IngestParts, received: Received): Promise<ReadSoFar> {
  if (received.isHeld) return heldAlready(parts, received)
  for (;;) {
    const tries = await claim(parts.db, received.documentId, parts.now())
    if (tries === null) return heldAlready(parts, received)
    const read = await readClaimed(parts, received, tries)
    if (read !== 'again') return read
  }
}
