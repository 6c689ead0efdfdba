import { setImmediate } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { waitForOtherWriters } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { decidedOf } from '../review/decisions/decided.ts'
import { decidedDocuments } from '../review/decisions/decided-documents.ts'
import { saidOnLinks } from '../review/links/said-on-links.ts'
import { placeJoined } from '../review/settings/place-joined.ts'
import { sendToReadAgain } from '../review/settings/read-again.ts'
import { placedTies } from '../review/settings/placed-ties.ts'
import { withOfficeThemes } from '../review/settings/theme-facts.ts'
import { inSlices } from './in-slices.ts'
import { linking } from './link/link.ts'
import type { IngestParts } from './parts.ts'
import { tidyBodies } from './store/bodies.ts'
import { readDocuments } from './store/readings.ts'
import { storeRecord } from './store/store-record.ts'

/** Lays what people decided on what was read, links each body once and stores its record. */
async function relink(trx: Transaction<Database>, bodyIds: Set<string>): Promise<void> {
  for (const bodyId of [...bodyIds].sort()) {
    await setImmediate()
    const decided = await decidedOf(trx, bodyId)
    const onFacts = await decidedDocuments(trx, bodyId, await readDocuments(trx, bodyId), decided.notes)
    const documents = await withOfficeThemes(trx, onFacts, decided.themes)
    const said = await saidOnLinks(trx, bodyId, documents, decided)
    const ties = await placedTies(trx, [bodyId], documents, decided)
    const record = await inSlices(linking(bodyId, documents, { ...decided, ...said, ties }))
    await storeRecord(trx, bodyId, record)
  }
}

/** One change of the record: what it does to readings, the linking of the bodies touched, and what follows, or nothing. */
export function change<Result>(
  { db }: IngestParts,
  touch: (trx: Transaction<Database>) => Promise<Set<string>>,
  then: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await waitForOtherWriters(trx)
    const touched = await placeJoined(trx, await touch(trx))
    await relink(trx, touched)
    await sendToReadAgain(trx)
    const result = await then(trx)
    await tidyBodies(trx, touched)
    return result
  })
}
