import { setImmediate } from 'node:timers/promises'
import type { UploadResult } from '../../shared/answers/documents.ts'
import type { DocumentFacts } from '../../shared/facts.ts'
import { isAway } from '../db/open.ts'
import { change } from './change.ts'
import { explainFault } from './fault.ts'
import { intake } from './intake/intake.ts'
import { RefusedDocument } from './intake/refused-document.ts'
import type { IngestParts } from './parts.ts'
import { failedResult, heldResult, readResult, refusedResult } from './results.ts'
import type { Hint } from './store/bodies.ts'
import { claim, putBack, release } from './store/claim.ts'
import { loadSource } from './store/load-source.ts'
import { keepReadings, markFailed } from './store/readings.ts'
import type { Reading } from './store/readings.ts'
import { receive } from './store/receive.ts'
import { decideOnSamples, wantsSamples } from './store/samples.ts'
import { held, original, removeDocuments, removeSamples, sweep } from './upkeep.ts'

export type Incoming = { name: string; bytes: Uint8Array; receivedOn: string; hint: Hint | null }

/** A file that is safe on the disk, or what became of it instead. */
export type Receipt = { name: string; documentId: string } | UploadResult

type OnResult = (result: UploadResult) => void

const batchSize = 100

async function receiveFile({ db, dataDir, now, log }: IngestParts, file: Incoming): Promise<Receipt> {
  try {
    const { documentId } = await receive(db, dataDir, intake(file), file.hint, now().toISOString())
    return { name: file.name, documentId }
  } catch (error) {
    if (error instanceof RefusedDocument) return refusedResult(file.name, error.message)
    if (isAway(error)) throw error
    return failedResult(file.name, null, explainFault(log, error, 'kept'))
  }
}

async function fail(parts: IngestParts, documentId: string, reason: string): Promise<void> {
  await change(
    parts,
    (trx) => markFailed(trx, documentId, reason),
    async () => undefined,
  )
}

/** Stores readings together; where that fails, each alone, so that one cannot hold up the others. */
async function storeReadings(parts: IngestParts, readings: Reading[]): Promise<Map<string, string>> {
  const failed = new Map<string, string>()
  if (readings.length === 0) return failed
  try {
    const readAt = parts.now().toISOString()
    await change(
      parts,
      (trx) => keepReadings(trx, readings, readAt),
      async () => undefined,
    )
  } catch (error) {
    if (isAway(error)) throw error
    if (readings.length > 1) {
      for (const reading of readings) for (const one of await storeReadings(parts, [reading])) failed.set(...one)
      return failed
    }
    for (const { documentId } of readings) {
      const reason = explainFault(parts.log, error, 'stored')
      await fail(parts, documentId, reason)
      failed.set(documentId, reason)
    }
  }
  return failed
}

async function heldAlready({ db }: IngestParts, name: string, documentId: string): Promise<UploadResult> {
  const held = await db
    .selectFrom('documents')
    .leftJoin('readings', 'readings.document_id', 'documents.id')
    .select(['documents.name', 'documents.state', 'documents.reason', 'readings.facts'])
    .where('documents.id', '=', documentId)
    .executeTakeFirst()
  if (held === undefined) return failedResult(name, null, 'It was removed while it waited to be read.')
  if (held.state === 'failed') return failedResult(name, documentId, held.reason ?? 'It could not be read.')
  return heldResult(name, documentId, held.name, held.facts === null ? null : (JSON.parse(held.facts) as DocumentFacts))
}

/** Reads one received document; what cannot be read is marked so at once. */
async function readOne(parts: IngestParts, { name, documentId }: { name: string; documentId: string }) {
  if (!(await claim(parts.db, documentId, parts.now()))) return heldAlready(parts, name, documentId)
  try {
    const read = await parts.read(await loadSource(parts.db, parts.dataDir, documentId))
    return { name, reading: { documentId, ...read } }
  } catch (error) {
    if (isAway(error)) throw error
    const reason = explainFault(parts.log, error, 'read')
    await fail(parts, documentId, reason)
    return failedResult(name, documentId, reason)
  }
}

type ReadSoFar = Awaited<ReturnType<typeof readOne>>

/** Puts a batch into the record and tells what became of each document, in the order they came. */
async function storeBatch(parts: IngestParts, batch: ReadSoFar[], onResult: OnResult): Promise<void> {
  const readings = batch.flatMap((one) => ('reading' in one ? [one.reading] : []))
  try {
    const failed = await storeReadings(parts, readings)
    for (const one of batch) {
      if (!('reading' in one)) onResult(one)
      else {
        const { documentId, facts } = one.reading
        const reason = failed.get(documentId)
        onResult(
          reason === undefined ? readResult(one.name, documentId, facts) : failedResult(one.name, documentId, reason),
        )
      }
    }
  } catch (error) {
    for (const { documentId } of readings) await release(parts.db, documentId).catch(() => undefined)
    throw error
  }
}

async function readAll(
  parts: IngestParts,
  receipts: Iterable<Receipt> | AsyncIterable<Receipt>,
  onResult: OnResult,
): Promise<void> {
  const batch: ReadSoFar[] = []
  for await (const receipt of receipts) {
    // Reading keeps this thread busy: between two documents others get their turn.
    await setImmediate()
    const isDuplicate = batch.some((one) => 'reading' in one && one.reading.documentId === receipt.documentId)
    if (batch.length >= batchSize || isDuplicate) await storeBatch(parts, batch.splice(0), onResult)
    batch.push('result' in receipt ? receipt : await readOne(parts, receipt))
  }
  await storeBatch(parts, batch, onResult)
}

async function resume(parts: IngestParts, isAlone: boolean): Promise<number> {
  const waiting = await putBack(parts.db, parts.now(), isAlone)
  let read = 0
  const receipts = waiting.map((documentId) => ({ name: '', documentId }))
  await readAll(parts, receipts, () => void read++)
  return read
}

/**
 * The pipeline from a file to the record: intake, then extract, segment, facts and refine, then link, then store. One at
 * a time in a process; what is acknowledged waits its turn on the disk.
 */
export function openIngest(parts: IngestParts) {
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  return {
    /** Takes a file in. When this resolves with a document, its bytes and its row are on the disk. */
    receive: (file: Incoming) => receiveFile(parts, file),
    /** Reads received files and puts them into the record, each body linked once a batch; tells each one's result. */
    read: (receipts: Iterable<Receipt> | AsyncIterable<Receipt>, onResult: OnResult) =>
      inTurn(() => readAll(parts, receipts, onResult)),
    /** Reads what an interrupted run left waiting; a server that has just started waits for no lease. Returns how many. */
    resume: ({ isAlone }: { isAlone: boolean }) => inTurn(() => resume(parts, isAlone)),
    /** Removes a document and all that was read from it; false where it is not there. */
    remove: async (documentId: string) => (await inTurn(() => removeDocuments(parts, [documentId]))) > 0,
    /** True where nothing was ever put in, so that samples would be welcome. */
    wantsSamples: () => wantsSamples(parts.db),
    /** Remembers how far the loading of samples is. */
    decideOnSamples: (value: 'loading' | 'loaded') => decideOnSamples(parts.db, value),
    /** Removes every sample in one step; returns how many. */
    removeSamples: () => inTurn(() => removeSamples(parts)),
    /** Removes originals without a document, left by a crash; returns how many. */
    sweep: () => sweep(parts),
    /** A document's bytes as they came, as a stream; null where there is none. */
    original: (documentId: string) => original(parts, documentId),
    /** Which database answers, and how many documents it holds. */
    held: () => held(parts),
    /** Resolves when nothing is being read or stored. */
    settle: () => inTurn(async () => undefined),
  }
}

export type Ingest = ReturnType<typeof openIngest>
