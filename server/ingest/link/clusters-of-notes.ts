import type { ReadDocument } from '../../../shared/record.ts'
import { pairKey, type Relations } from './relations-of-notes.ts'
import type { NotesRelation } from './compare-notes.ts'

type Edge = { one: ReadDocument; other: ReadDocument; relation: NotesRelation }

/** Decisions first, then what is sure, then what is likely, each by how much the two agree. */
const strength = ({ relation: { is, isDecided, agreement } }: Edge) =>
  (isDecided ? 4 : 0) + (is === 'asks' ? 0 : 2) + (agreement ?? 0)

function edgesOf(documents: ReadDocument[], relations: Relations): Edge[] {
  const edges = documents.flatMap((one, at) =>
    documents.slice(at + 1).map((other): Edge => ({ one, other, relation: relations(one, other) })),
  )
  const key = ({ one, other }: Edge) => pairKey(one.documentId, other.documentId)
  return edges
    .filter(({ relation }) => relation.is !== 'apart')
    .toSorted((a, b) => strength(b) - strength(a) || (key(a) < key(b) ? -1 : 1))
}

/**
 * Sets of notes of one day by meeting: the surest pairs are joined first, and none across two that are firmly of two
 * meetings.
 */
export function clustersOf(documents: ReadDocument[], relations: Relations): ReadDocument[][] {
  const clusterOf = new Map(documents.map((document) => [document, new Set([document])]))
  const isKeptApart = (one: Set<ReadDocument>, other: Set<ReadDocument>) =>
    [...one].some((a) =>
      [...other].some((b) => {
        const { is, isFirm } = relations(a, b)
        return is === 'apart' && isFirm
      }),
    )
  for (const edge of edgesOf(documents, relations)) {
    const [one, other] = [clusterOf.get(edge.one), clusterOf.get(edge.other)]
    if (!one || !other || one === other || isKeptApart(one, other)) continue
    for (const document of other) clusterOf.set(document, one.add(document))
  }
  return [...new Set(clusterOf.values())].map((cluster) => [...cluster])
}
