import type { UploadResult } from '../../shared/answers/documents.ts'
import { isSpreadsheet } from '../../shared/source.ts'
import { isAway } from '../db/open.ts'
import { change } from './change.ts'
import { explainFault } from './fault.ts'
import type { IngestParts } from './parts.ts'
import { setUnread } from './read-one.ts'
import type { ReadSoFar } from './read-one.ts'
import { failedResult, readResult, toMatchResult } from './results.ts'
import { countTry, release } from './store/claim.ts'
import { notesBeside } from './store/notes-beside.ts'
import { keepReadings, stillHeld } from './store/readings.ts'
import type { Reading } from './store/readings.ts'
import { wording } from '../../shared/words/uploads.ts'

const removed = wording.removedReading

async function storeTogether(parts: IngestParts, readings: Reading[]): Promise<Map<string, string>> {
  const readAt = parts.now().toISOString()
  return change(
    parts,
    async (trx) => {
      const held = await stillHeld(
        trx,
        readings.map(({ documentId }) => documentId),
      )
      const kept = readings.filter(({ documentId }) => held.has(documentId))
      return keepReadings(trx, kept, readAt)
    },
    async (trx) => {
      const held = await stillHeld(
        trx,
        readings.map(({ documentId }) => documentId),
      )
      const gone = readings.filter(({ documentId }) => !held.has(documentId))
      return new Map(gone.map(({ documentId }) => [documentId, removed]))
    },
  )
}

/** Stores readings together; where that fails, each alone, so that one cannot hold up the others. */
async function storeReadings(parts: IngestParts, readings: Reading[]): Promise<Map<string, string>> {
  if (readings.length === 0) return new Map()
  try {
    return await storeTogether(parts, readings)
  } catch (error) {
    if (isAway(error)) throw error
    const failed = new Map<string, string>()
    if (readings.length > 1) {
      for (const reading of readings) for (const one of await storeReadings(parts, [reading])) failed.set(...one)
      return failed
    }
    for (const { documentId } of readings) {
      const reason = explainFault(parts.log, error, 'storing')
      await setUnread(parts, documentId, { state: 'failed', reason, isTryCounted: false })
      failed.set(documentId, reason)
    }
    return failed
  }
}

/** Puts a batch into the record; gives what became of each document, in the order of the batch. */
export async function storeBatch(parts: IngestParts, batch: ReadSoFar[]): Promise<UploadResult[]> {
  const readings = batch.flatMap((one) => ('reading' in one ? [one.reading] : []))
  const read = readings.map(({ documentId }) => documentId)
  let isTryCounted = false
  try {
    await countTry(parts.db, read, 1)
    isTryCounted = true
    const failed = await storeReadings(parts, readings)
    const stored = read.filter((documentId) => !failed.has(documentId))
    const beside = await notesBeside(parts.db, stored)
    return batch.map((one) => {
      if (!('reading' in one)) return one
      const { documentId, facts } = one.reading
      const reason = failed.get(documentId)
      if (reason === undefined)
        return isSpreadsheet(facts.document.mediaType)
          ? toMatchResult(one.name, documentId)
          : readResult(one.name, documentId, facts, beside.get(documentId))
      return failedResult(one.name, reason === removed ? null : documentId, reason)
    })
  } catch (error) {
    for (const documentId of read) {
      await release(parts.db, documentId, { isTryCounted: !isTryCounted }).catch(() => undefined)
    }
    throw error
  }
}
