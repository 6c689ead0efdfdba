import type { ReadDocument } from '../../shared/record.ts'
import { applyReviews, type Placement } from './apply-reviews.ts'
import type { HeldDecision } from './decisions.ts'
import { decidedMeetingKey } from './meeting-key.ts'

export type DocumentPlacement = Placement & { documentId: string }

export type Decided = { documents: ReadDocument[]; placements: DocumentPlacement[] }

/** By document: its own decisions, and those on other notes of the same meeting, which may be held no longer. */
export function decisionsByDocument(documents: readonly ReadDocument[], decisions: readonly HeldDecision[]) {
  const keys = new Map(documents.map(({ facts }) => [facts.document.sha256, decidedMeetingKey(facts, decisions)]))
  const meetings = Map.groupBy(decisions, ({ sha256, meetingKey }) => keys.get(sha256) ?? meetingKey)
  const own = Map.groupBy(decisions, ({ sha256 }) => sha256)
  return new Map(
    documents.map(({ documentId, facts }) => {
      const key = keys.get(facts.document.sha256) ?? null
      const theirs = (key === null ? undefined : meetings.get(key)) ?? own.get(facts.document.sha256) ?? []
      return [documentId, theirs] as const
    }),
  )
}

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
