import type { Kysely } from 'kysely'
import { documentFacts } from '../../../shared/facts.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { isSpreadsheet, type DocumentText } from '../../../shared/source.ts'
import type { ThemePassage } from '../../../shared/theme-passages.ts'
import type { DocumentState } from '../../../shared/answers/documents.ts'
import { isSamePacked, pack, packBeside, packText, unpack } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import type { ReadingsTable } from '../../db/tables/readings.ts'
import { belong, belongByPeople, shareNames, unsaidSharing } from './belonging.ts'
import { forgetNotes, indexNotes } from './search/index-notes.ts'

/** A document that was read, on its way to the record. */
export type Reading = {
  documentId: string
  text: Pick<DocumentText, 'reader' | 'text'>
  facts: DocumentFacts
  passages?: ThemePassage[] | undefined
  /** With which words of its office it was read. */
  readWith?: Pick<ReadingsTable, 'words' | 'words_by'>
  /** A mark of the rules it was read by. */
  rulesBy?: string
}

/** Why a document is not read. A try that does not count leaves it as if it had never been tried. */
export type Unread = {
  state: Extract<DocumentState, 'failed' | 'needs OCR' | 'quarantined'>
  reason: string
  isTryCounted: boolean
}

async function keepReading(
  trx: Kysely<Database>,
  { documentId, text, facts, passages, rulesBy, readWith = { words: null, words_by: null } }: Reading,
  bodyId: string,
  readAt: string,
) {
  const checked = pack(documentFacts.parse(facts))
  const row = {
    document_id: documentId,
    body_id: bodyId,
    facts: checked,
    passages: passages === undefined ? null : packBeside(text.text, passages),
    themes_by: null,
    read_at: readAt,
    ...readWith,
  }
  const held = await trx
    .selectFrom('readings')
    .select(['facts', 'passages', 'words', 'words_by'])
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (held === undefined) await trx.insertInto('readings').values(row).execute()
  const isSame =
    held !== undefined &&
    held.words === row.words &&
    held.words_by === row.words_by &&
    isSamePacked(held.facts, checked) &&
    isSamePacked(held.passages, row.passages)
  if (held !== undefined && !isSame)
    await trx.updateTable('readings').set(row).where('document_id', '=', documentId).execute()
  await keepText(trx, { documentId, text, facts, rulesBy }, 'read')
  await indexNotes(trx, documentId, { text: text.text, passages: passages ?? null })
}

async function keepText(
  trx: Kysely<Database>,
  { documentId, text, facts, rulesBy = '' }: Reading,
  state: Extract<DocumentState, 'read' | 'to match'>,
): Promise<void> {
  await trx
    .updateTable('documents')
    .set({
      state,
      reason: null,
      lease_until: null,
      reader: text.reader,
      rules_by: rulesBy,
      line_count: facts.document.lines,
      unread_share: facts.document.unreadShare,
      text: packText(text.text),
    })
    .where('id', '=', documentId)
    .execute()
}

/** A tracker belongs to no body and tells nothing until a person has matched its columns; what was matched stays so. */
async function keepTracker(trx: Kysely<Database>, reading: Reading): Promise<void> {
  const imported = await trx
    .selectFrom('tracker_imports')
    .select('sheet')
    .where('document_id', '=', reading.documentId)
    .executeTakeFirst()
  await keepText(trx, reading, imported === undefined ? 'to match' : 'read')
}

/**
 * Keeps what was read from some documents and finds the body of each; documents that named no area may change theirs.
 * Returns the bodies whose record must be linked again. Belongs in the transaction that stores that record.
 */
export async function keepReadings(trx: Kysely<Database>, all: Reading[], readAt: string): Promise<Set<string>> {
  const isTracker = ({ facts }: Reading) => isSpreadsheet(facts.document.mediaType)
  for (const tracker of all.filter(isTracker)) await keepTracker(trx, tracker)
  const readings = all.filter((reading) => !isTracker(reading))
  for (const reading of readings) await shareNames(trx, reading.documentId, reading.facts)
  const { belongings, touched } = await belong(trx, readings)
  for (const reading of readings) {
    const belonging = belongings.get(reading.documentId)
    if (belonging === undefined) throw new Error('A document was given no body.')
    await keepReading(trx, reading, belonging.bodyId, readAt)
    touched.add(belonging.bodyId)
  }
  return touched
}

/** All documents read for a body, in an order that does not depend on when they came. */
export async function readDocuments(db: Kysely<Database>, bodyId: string): Promise<ReadDocument[]> {
  const rows = await db
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where('readings.body_id', '=', bodyId)
    .orderBy('documents.id')
    .select(['documents.id', 'documents.received_on', 'readings.facts'])
    .execute()
  return rows.map((row) => ({
    documentId: row.id,
    receivedOn: row.received_on,
    facts: unpack(row.facts),
  }))
}

const unread = {
  lease_until: null,
  body_id: null,
  own_body_id: null,
  body_basis: null,
  reader: null,
  rules_by: null,
  line_count: null,
  unread_share: null,
  text: null,
} as const

/**
 * Forgets what was read from some documents. Returns the bodies whose record must be linked again; only after that may
 * the documents themselves be dropped.
 */
export async function forgetReadings(trx: Kysely<Database>, documentIds: string[]): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set()
  const sharing = (await unsaidSharing(trx, documentIds)).filter((other) => !documentIds.includes(other.documentId))
  const held = await trx
    .selectFrom('documents')
    .select(['body_id', 'own_body_id', 'body_hint'])
    .where('id', 'in', documentIds)
    .distinct()
    .execute()
  const bodies = held.flatMap((row) => [row.body_id, row.own_body_id, row.body_hint])
  await forgetNotes(trx, documentIds)
  await trx.deleteFrom('document_names').where('document_id', 'in', documentIds).execute()
  await trx.deleteFrom('theme_mentions').where('document_id', 'in', documentIds).execute()
  await trx.deleteFrom('readings').where('document_id', 'in', documentIds).execute()
  await trx.deleteFrom('tracker_imports').where('document_id', 'in', documentIds).execute()
  await trx.updateTable('documents').set(unread).where('id', 'in', documentIds).execute()
  const { touched } = await belongByPeople(trx, sharing)
  return new Set([...bodies, ...touched].filter((id) => id !== null))
}

/** A document that could not be read has a reason, and nothing that was read from it before. */
export async function markUnread(
  trx: Kysely<Database>,
  documentId: string,
  { state, reason, isTryCounted }: Unread,
): Promise<Set<string>> {
  const touched = await forgetReadings(trx, [documentId])
  const tries = isTryCounted ? {} : { tries: 0 }
  await trx
    .updateTable('documents')
    .set({ state, reason, ...tries })
    .where('id', '=', documentId)
    .execute()
  return touched
}

/** Which of these documents are still there: one may be removed while it is being read. */
export async function stillHeld(db: Kysely<Database>, documentIds: string[]): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set()
  const rows = await db.selectFrom('documents').select('id').where('id', 'in', documentIds).execute()
  return new Set(rows.map((row) => row.id))
}

/** Drops documents of which nothing is in the record any more; returns the hashes of their originals. */
export async function dropDocuments(trx: Kysely<Database>, documentIds: string[]): Promise<string[]> {
  if (documentIds.length === 0) return []
  const dropped = await trx.deleteFrom('documents').where('id', 'in', documentIds).returning('sha256').execute()
  return dropped.map((row) => row.sha256)
}
