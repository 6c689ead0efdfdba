import type { ReadDocument } from '../../../shared/record.ts'
import { applyReviews, type Placement } from './apply-reviews.ts'
import type { HeldDecision } from './decisions.ts'

export type DocumentPlacement = Placement & { documentId: string }

export type Decided = { documents: ReadDocument[]; placements: DocumentPlacement[] }

/**
 * A body's documents with all decisions applied, and where each decision came to stand in each of them.
 * @param texts held texts by document, of those that a decision concerns
 */
export function decideDocuments(
  documents: readonly ReadDocument[],
  byDocument: ReadonlyMap<string, readonly HeldDecision[]>,
  texts: ReadonlyMap<string, string>,
): Decided {
  const placements: DocumentPlacement[] = []
  const decided = documents.map((document) => {
    const { documentId, facts } = document
    const applied = applyReviews(facts, texts.get(documentId) ?? '', byDocument.get(documentId) ?? [])
    placements.push(...applied.placements.map((placement) => ({ ...placement, documentId })))
    return applied.placements.length === 0 ? document : { ...document, facts: applied.facts, asRead: document.facts }
  })
  return { documents: decided, placements }
}
