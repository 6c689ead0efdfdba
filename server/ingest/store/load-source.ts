import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import { mediaTypes } from '../../../shared/source.ts'
import type { SourceDocument } from '../../../shared/source.ts'
import type { Database } from '../../db/tables/database.ts'
import { originalPath } from './originals.ts'
import { wording } from '../../../shared/words/uploads.ts'

/** The original is not as it was received. The message says what to do. */
export class DamagedOriginal extends Error {
  override readonly name = 'DamagedOriginal'
}

/** A received document with its bytes. Throws `DamagedOriginal` where they are missing or changed. */
export async function loadSource(db: Kysely<Database>, dataDir: string, documentId: string): Promise<SourceDocument> {
  const row = await db
    .selectFrom('documents')
    .select(['name', 'media_type', 'sha256', 'received_on'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  const bytes = await readFile(originalPath(dataDir, row.sha256)).catch(() => null)
  const isWhole = bytes !== null && createHash('sha256').update(bytes).digest('hex') === row.sha256
  const mediaType = mediaTypes.find((type) => type === row.media_type)
  if (!isWhole || mediaType === undefined) {
    throw new DamagedOriginal(wording.damagedOriginal)
  }
  return { name: row.name, mediaType, sha256: row.sha256, receivedOn: row.received_on, bytes }
}
