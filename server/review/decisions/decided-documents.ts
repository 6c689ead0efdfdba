import type { Kysely } from 'kysely'
import { documentFacts } from '../../../shared/facts.ts'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { isSamePacked, pack, unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import type { ReviewPlacementsTable } from '../../db/tables/review-placements.ts'
import { decideDocuments, type Decided, type DocumentPlacement } from './decide-documents.ts'
import { decisionsByDocument } from './decisions-by-document.ts'
import { decisionsOf } from './decisions.ts'

async function textsOf(db: Kysely<Database>, documentIds: string[]): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map()
  const rows = await db.selectFrom('documents').select(['id', 'text']).where('id', 'in', documentIds).execute()
  return new Map(rows.map(({ id, text }) => [id, unpackText(text)]))
}

/** Keeps the facts of each document as decided beside those that were read; nothing where nothing was decided. */
async function keepDecided(trx: Kysely<Database>, bodyId: string, { documents, placements }: Decided): Promise<void> {
  const touched = new Set(placements.map(({ documentId }) => documentId))
  const held = await trx
    .selectFrom('readings')
    .select(['document_id', 'decided'])
    .where('body_id', '=', bodyId)
    .where('decided', 'is not', null)
    .execute()
  const before = new Map(held.map((row) => [row.document_id, row.decided]))
  for (const { documentId, facts } of documents) {
    const decided = touched.has(documentId) ? pack(documentFacts.parse(facts)) : null
    if (isSamePacked(before.get(documentId) ?? null, decided)) continue
    await trx.updateTable('readings').set({ decided }).where('document_id', '=', documentId).execute()
  }
}

const rowsAtOnce = 200
const keyOf = (row: Pick<ReviewPlacementsTable, 'review_id' | 'document_id'>) => `${row.review_id} ${row.document_id}`

/** A document that moved to another body takes its placements with it. */
async function keepPlacements(trx: Kysely<Database>, bodyId: string, placements: DocumentPlacement[]): Promise<void> {
  const wanted = placements.map(({ reviewId, documentId, factKey, isAnchored }): ReviewPlacementsTable => ({
    review_id: reviewId,
    document_id: documentId,
    body_id: bodyId,
    fact_key: factKey,
    is_anchored: isAnchored ? 1 : 0,
  }))
  const held = await trx.selectFrom('review_placements').selectAll().where('body_id', '=', bodyId).execute()
  const before = new Map(held.map((row) => [keyOf(row), row]))
  const keys = new Set(wanted.map(keyOf))
  const differs = (row: ReviewPlacementsTable) => {
    const old = before.get(keyOf(row))
    return old === undefined || old.fact_key !== row.fact_key || old.is_anchored !== row.is_anchored
  }
  for (const { review_id, document_id } of held.filter((row) => !keys.has(keyOf(row))))
    await trx
      .deleteFrom('review_placements')
      .where((where) => where.and({ review_id, document_id }))
      .execute()
  const changed = wanted.filter(differs)
  for (let start = 0; start < changed.length; start += rowsAtOnce)
    await trx
      .insertInto('review_placements')
      .values(changed.slice(start, start + rowsAtOnce))
      .onConflict((conflict) =>
        conflict.columns(['review_id', 'document_id']).doUpdateSet((row) => ({
          body_id: row.ref('excluded.body_id'),
          fact_key: row.ref('excluded.fact_key'),
          is_anchored: row.ref('excluded.is_anchored'),
        })),
      )
      .execute()
}

/**
 * Lays what people decided on top of what was read from a body's documents, and keeps where each decision stands. Belongs
 * between reading and linking, in the transaction that stores the record.
 */
export async function decidedDocuments(
  trx: Kysely<Database>,
  bodyId: string,
  read: ReadDocument[],
  notesDecisions: NotesDecision[],
): Promise<ReadDocument[]> {
  const byDocument = decisionsByDocument(read, await decisionsOf(trx, bodyId), notesDecisions)
  const decided = decideDocuments(read, byDocument, await textsOf(trx, [...byDocument.keys()]))
  await keepDecided(trx, bodyId, decided)
  await keepPlacements(trx, bodyId, decided.placements)
  return decided.documents
}
