import { setImmediate, setTimeout } from 'node:timers/promises'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { limits } from './limits.ts'
import type { IngestParts } from './parts.ts'
import { readOne } from './read-one.ts'
import type { ReadSoFar } from './read-one.ts'
import { failedResult } from './results.ts'
import { storeBatch } from './store-batch.ts'
import { release, renew } from './store/claim.ts'
import { wording } from '../../shared/words/uploads.ts'

/** A file that is safe on the disk, or what became of it instead. */
export type Receipt = { name: string; documentId: string; isHeld?: true } | UploadResult

/** `position` counts the receipts from 0; results come as they are known. */
export type OnResult = (result: UploadResult, position: number) => void

type Turn = {
  /** Waits until nothing else is being put into the record. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  isStopping: () => boolean
}
type Placed = { position: number; one: ReadSoFar }

/** One more than there are processes, so that each has its next document waiting. */
const mostUnderWay = limits.processes + 1

const notYet = wording.readAtNextStart(wording.stopped)

/** One run over some receipts: what is being read, what waits for its batch, and what is being stored. */
function openRun(parts: IngestParts, { inTurn }: Turn, onResult: OnResult) {
  const underWay = new Set<Promise<void>>()
  const claimed = new Set<string>()
  let batch: Placed[] = []
  let storing: Promise<void> = Promise.resolve()
  let storedAt = performance.now()
  const failures: unknown[] = []
  const fail = (error: unknown) => void failures.push(error)
  const renewing = setInterval(() => {
    renew(parts.db, [...claimed], parts.now()).catch((error: unknown) => parts.log.warn({ err: error }, 'lease'))
  }, limits.renewEveryMs)

  const store = async (placed: Placed[]) => {
    const inOrder = placed.toSorted((one, other) => one.position - other.position)
    const results = await inTurn(() =>
      storeBatch(
        parts,
        inOrder.map(({ one }) => one),
      ),
    )
    for (const { one } of placed) claimed.delete('reading' in one ? one.reading.documentId : (one.documentId ?? ''))
    results.forEach((result, index) => onResult(result, inOrder[index]?.position ?? 0))
  }
  const storeSoon = () => {
    const placed = batch
    batch = []
    storedAt = performance.now()
    storing = storing.then(() => store(placed)).catch(fail)
  }
  return {
    isReading: (documentId: string) => claimed.has(documentId),
    failed: () => failures.length > 0,
    /** Begins to read a received document, or takes up what became of it already. */
    begin: (receipt: Receipt, position: number) => {
      if ('result' in receipt) return void batch.push({ position, one: receipt })
      claimed.add(receipt.documentId)
      const work: Promise<void> = readOne(parts, receipt)
        .then((one) => void batch.push({ position, one }), fail)
        .finally(() => underWay.delete(work))
      underWay.add(work)
    },
    /** Waits until no more than so many are being read; what was read meanwhile is stored beside that. */
    waitFor: async (most: number) => {
      do {
        if (batch.length >= limits.batchDocuments) await storing
        const isDue = performance.now() - storedAt > limits.batchWaitMs
        if (batch.length >= limits.batchDocuments || (batch.length > 0 && isDue)) storeSoon()
        if (underWay.size > most)
          await Promise.race([...underWay, setTimeout(limits.batchWaitMs, undefined, { ref: false })])
      } while (underWay.size > most && failures.length === 0)
    },
    /** Waits until everything is read, stored and told. */
    finish: async () => {
      if (batch.length > 0) storeSoon()
      await storing
    },
    /** Lets go of what was begun; throws what went wrong. */
    close: async () => {
      await Promise.all(underWay)
      await storing
      clearInterval(renewing)
      for (const { one } of batch) {
        if (!('reading' in one)) continue
        await release(parts.db, one.reading.documentId, { isTryCounted: true }).catch(() => undefined)
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}

/** Reads receipts as they come, some at a time, and puts them into the record in batches. */
export async function readAll(
  parts: IngestParts,
  receipts: Iterable<Receipt> | AsyncIterable<Receipt>,
  onResult: OnResult,
  turn: Turn,
): Promise<void> {
  const run = openRun(parts, turn, onResult)
  let position = 0
  try {
    for await (const receipt of receipts) {
      // Between two documents others get their turn.
      await setImmediate()
      if (run.failed()) break
      if (receipt.documentId !== null && run.isReading(receipt.documentId)) {
        await run.waitFor(0)
        await run.finish()
      }
      const isLeft = turn.isStopping() && !('result' in receipt)
      run.begin(isLeft ? failedResult(receipt.name, receipt.documentId, notYet) : receipt, position++)
      await run.waitFor(mostUnderWay - 1)
    }
    await run.waitFor(0)
    if (!run.failed()) await run.finish()
  } finally {
    await run.close()
  }
}
