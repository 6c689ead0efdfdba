import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DocumentFacts, ThemeFact } from '../../../shared/facts.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import type { ThemeChange } from '../../../shared/theme-changes.ts'
import { themeIndexAfter } from '../../../shared/theme-index-after.ts'
import { initialsIn, themeMentions } from '../../../shared/theme-mentions.ts'
import { passagesOfLines, unpackPassage, type ThemePassage } from '../../../shared/theme-passages.ts'
import type { ThemeIndex } from '../../../shared/themes.ts'
import { isAmong } from '../../analytics/in-scope.ts'
import { pack, type PackedBeside, type PackedText, unpack, unpackBeside, unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'

type Kept = { text: PackedText | null; passages: PackedBeside<ThemePassage[]> | null }

function passagesOf({ text: packed, passages }: Kept, facts: DocumentFacts): ThemePassage[] {
  const text = unpackText(packed)
  if (passages !== null) return unpackBeside(text, passages)
  return passagesOfLines(text, new Set(facts.items.map(({ line }) => line)))
}

/** The themes of a document as some themes find them in what was kept of it. */
export function themesFound(kept: Kept, facts: DocumentFacts, index: ThemeIndex): ThemeFact[] {
  const people = initialsIn(facts.attendance)
  return themeMentions(passagesOf(kept, facts).map(unpackPassage), { people, index })
}

/** By what themes were found: while it is the same, they need not be looked for again. */
function foundBy(changes: readonly ThemeChange[], facts: DocumentFacts): string {
  const by = JSON.stringify([changes, [...initialsIn(facts.attendance)].toSorted()])
  return createHash('sha256').update(by).digest('hex').slice(0, 24)
}

async function keptOf(db: Kysely<Database>, documentIds: string[]) {
  const rows = await db
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where((eb) => isAmong(eb.ref('readings.document_id'), documentIds))
    .select(['readings.document_id', 'readings.passages', 'documents.text'])
    .execute()
  return new Map(rows.map((row) => [row.document_id, row]))
}

/** Documents whose themes were found already by the same changes need neither text nor passages. */
async function foundBefore(db: Kysely<Database>, documents: ReadDocument[]) {
  const ids = documents.map(({ documentId }) => documentId)
  const rows = await db
    .selectFrom('readings')
    .where((eb) => isAmong(eb.ref('document_id'), ids))
    .select(['document_id', 'themes', 'themes_by'])
    .execute()
  return new Map(rows.map((row) => [row.document_id, row]))
}

/**
 * The documents of a body with its own themes in place of those that reading starts from; found in what was kept of each
 * reading, and kept in turn. Where the office has changed nothing, the documents as they are.
 */
export async function withOfficeThemes(
  trx: Kysely<Database>,
  documents: ReadDocument[],
  changes: readonly ThemeChange[],
): Promise<ReadDocument[]> {
  if (changes.length === 0) return documents
  const before = await foundBefore(trx, documents)
  const isKnown = ({ documentId, facts }: ReadDocument) => before.get(documentId)?.themes_by === foundBy(changes, facts)
  const kept = await keptOf(
    trx,
    documents.filter((document) => !isKnown(document)).map(({ documentId }) => documentId),
  )
  const index = themeIndexAfter(changes)
  const found: ReadDocument[] = []
  for (const document of documents) {
    const { documentId, facts } = document
    const row = kept.get(documentId)
    const held = before.get(documentId)?.themes ?? null
    const themes = row ? themesFound(row, facts, index) : held === null ? [] : unpack(held)
    if (row) {
      const set = { themes: pack(themes), themes_by: foundBy(changes, facts) }
      await trx.updateTable('readings').set(set).where('document_id', '=', documentId).execute()
    }
    found.push({ ...document, facts: { ...facts, themes } })
  }
  return found
}
