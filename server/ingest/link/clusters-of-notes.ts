import type { ReadDocument } from '../../../shared/record.ts'
import type { NotesRelation } from './compare-notes.ts'
import type { PairOfNotes } from './pairs-of-notes.ts'
import { pairKey, type Relations } from './relations-of-notes.ts'

type Edge = { one: ReadDocument; other: ReadDocument; relation: NotesRelation }

/** Sets of notes that belong together, and those that are firmly of another meeting than one of them. */
type Cluster = { members: Set<ReadDocument>; apart: Set<ReadDocument> }

/** Decisions first, then what is sure, then what is likely, each by how much the two agree. */
const strength = ({ relation: { is, isDecided, agreement } }: Edge) =>
  (isDecided ? 4 : 0) + (is === 'asks' ? 0 : 2) + (agreement ?? 0)

function strongestFirst(edges: Edge[]): Edge[] {
  const ranked = edges.map((edge) => ({
    edge,
    by: strength(edge),
    key: pairKey(edge.one.documentId, edge.other.documentId),
  }))
  return ranked.toSorted((a, b) => b.by - a.by || (a.key < b.key ? -1 : 1)).map(({ edge }) => edge)
}

const isKeptApart = (few: Cluster, many: Cluster) => [...few.members].some((document) => many.apart.has(document))

function clustersBefore(documents: ReadDocument[], edges: Edge[]): Map<ReadDocument, Cluster> {
  const clusterOf = new Map(
    documents.map((document): [ReadDocument, Cluster] => [
      document,
      { members: new Set([document]), apart: new Set() },
    ]),
  )
  for (const { one, other, relation } of edges) {
    if (relation.is !== 'apart' || !relation.isFirm) continue
    clusterOf.get(one)?.apart.add(other)
    clusterOf.get(other)?.apart.add(one)
  }
  return clusterOf
}

/**
 * Sets of notes of one day by meeting: of the pairs that are compared the surest are joined first, and none across two
 * that are firmly of two meetings.
 */
export function clustersOf(
  documents: ReadDocument[],
  pairs: readonly PairOfNotes[],
  relations: Relations,
): ReadDocument[][] {
  const edges = pairs.map(([one, other]): Edge => ({ one, other, relation: relations(one, other) }))
  const clusterOf = clustersBefore(documents, edges)
  for (const { one, other } of strongestFirst(edges.filter(({ relation }) => relation.is !== 'apart'))) {
    const [of, joined] = [clusterOf.get(one), clusterOf.get(other)]
    if (!of || !joined || of === joined) continue
    const [few, many] = of.members.size < joined.members.size ? [of, joined] : [joined, of]
    if (isKeptApart(few, many)) continue
    for (const document of few.members) {
      many.members.add(document)
      clusterOf.set(document, many)
    }
    for (const document of few.apart) many.apart.add(document)
  }
  return [...new Set(clusterOf.values())].map(({ members }) => [...members])
}
