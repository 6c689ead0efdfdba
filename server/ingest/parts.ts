import type { Kysely } from 'kysely'
import type { DocumentFacts } from '../../shared/facts.ts'
import type { OfficeWord } from '../../shared/office-words.ts'
import type { DrawnPage } from '../../shared/page-pictures.ts'
import type { DocumentText, SourceDocument } from '../../shared/source.ts'
import type { ThemePassage } from '../../shared/theme-passages.ts'
import type { Database } from '../db/tables/database.ts'
import type { Log } from '../log.ts'

/**
 * What is kept of a document that was read. Where a reading gives no `passages`, an office's own themes are looked for in
 * the lines of the text.
 */
export type Reading = {
  text: Pick<DocumentText, 'reader' | 'text'>
  facts: DocumentFacts
  passages?: ThemePassage[] | undefined
}

/**
 * Extracts, segments, recognises and refines; may do so elsewhere. Rejects with a sentence for what cannot be read.
 * @param words by which the document's office marks things
 */
export type Read = (document: SourceDocument, words?: readonly OfficeWord[]) => Promise<Reading>

/** Draws a page of a PDF, counted from 1; may do so elsewhere. */
export type Draw = (document: SourceDocument, page: number) => Promise<DrawnPage>

export type IngestParts = {
  db: Kysely<Database>
  dataDir: string
  read: Read
  /** A mark of the rules that `read` reads by. Without one, all are taken to be the same. */
  rules?: string
  now: () => Date
  log: Log
}

export const rulesOf = ({ rules = '' }: IngestParts): string => rules
