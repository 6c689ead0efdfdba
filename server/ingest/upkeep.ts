import type { IngestParts } from './parts.ts'
import { countAll, databaseName } from '../db/portable.ts'
import { change } from './change.ts'
import { decideOnSamples } from './store/samples.ts'
import { dropOriginal, openOriginal, sweepOriginals } from './store/originals.ts'
import { dropDocuments, forgetReadings } from './store/readings.ts'

/** Removes documents, all that was read from them, and their originals. Returns how many there were. */
export async function removeDocuments(parts: IngestParts, documentIds: string[]): Promise<number> {
  const dropped = await change(
    parts,
    (trx) => forgetReadings(trx, documentIds),
    (trx) => dropDocuments(trx, documentIds),
  )
  for (const sha256 of dropped) await dropOriginal(parts.dataDir, sha256)
  return dropped.length
}

/** Removes every sample in one step, and remembers that they are not wanted. Returns how many there were. */
export async function removeSamples(parts: IngestParts): Promise<number> {
  const samples = await parts.db.selectFrom('documents').select('id').where('is_sample', '=', 1).execute()
  await decideOnSamples(parts.db, 'removed')
  return removeDocuments(
    parts,
    samples.map((row) => row.id),
  )
}

/** Removes originals that no document has, left by a crash. */
export async function sweep({ db, dataDir, now }: IngestParts): Promise<number> {
  const rows = await db.selectFrom('documents').select('sha256').execute()
  return sweepOriginals(dataDir, new Set(rows.map((row) => row.sha256)), now())
}

/** A document's bytes as they came; null where there is none. */
export async function original({ db, dataDir }: IngestParts, documentId: string) {
  const row = await db
    .selectFrom('documents')
    .select(['name', 'sha256'])
    .where('id', '=', documentId)
    .executeTakeFirst()
  const bytes = row === undefined ? null : openOriginal(dataDir, row.sha256)
  return row === undefined || bytes === null ? null : { name: row.name, bytes }
}

/** Which database answers, and how many documents it holds. */
export async function held({ db }: IngestParts): Promise<{ database: string; documents: number }> {
  const { documents } = await db.selectFrom('documents').select(countAll().as('documents')).executeTakeFirstOrThrow()
  return { database: databaseName(db), documents }
}
