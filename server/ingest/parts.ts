import type { Kysely } from 'kysely'
import type { DocumentFacts } from '../../shared/facts.ts'
import type { DocumentText, SourceDocument } from '../../shared/source.ts'
import type { Database } from '../db/tables/database.ts'
import type { Log } from '../log.ts'

/** Extracts, segments, recognises and refines; may do so elsewhere. Rejects with a sentence for what cannot be read. */
export type Read = (document: SourceDocument) => Promise<{ text: DocumentText; facts: DocumentFacts }>

export type IngestParts = { db: Kysely<Database>; dataDir: string; read: Read; now: () => Date; log: Log }
