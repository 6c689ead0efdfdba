import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { seriesKey } from './series-key.ts'
import { speaksBefore } from './speaks-before.ts'

export type PairOfNotes = readonly [ReadDocument, ReadDocument]

/** So many sets of notes of one day are compared each with each. No office has more, short of a mistake. */
const FEW = 16
/** Of more, each with so many of those next to it in the order in which they would speak. */
const NEAR = 3

const eachWithEach = (documents: ReadDocument[]): PairOfNotes[] =>
  documents.flatMap((one, at) => documents.slice(at + 1).map((other) => [one, other] as const))

/** Each with the first and with those near it. */
const firstAndNear = (ordered: ReadDocument[]): PairOfNotes[] =>
  ordered.flatMap((one, at) => {
    const near = ordered.slice(Math.max(0, at - NEAR), at)
    const first = at > NEAR ? ordered.slice(0, 1) : []
    return [...first, ...near].map((other) => [other, one] as const)
  })

const sittingKey = ({ facts: { meeting } }: ReadDocument) => `${seriesKey(meeting.series)}\n${meeting.startsAt ?? '~'}`

/**
 * Which sets of notes of one day are compared: each with each while they are few. Of many, those of one series and hour in
 * the order in which they would speak, each with the first and those near it; of each series and hour the first, likewise;
 * and whatever a person said something of. The work grows with their number, not with its square.
 */
export function pairsOfNotes(documents: ReadDocument[], decisions: NotesDecision[]): PairOfNotes[] {
  if (documents.length <= FEW) return eachWithEach(documents)
  const bySitting = [...Map.groupBy(documents, sittingKey)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const sittings = bySitting.map(([, own]) => speaksBefore(own, decisions))
  const byId = new Map(documents.map((document) => [document.documentId, document]))
  const said = decisions.flatMap(({ documentId, otherId }): PairOfNotes[] => {
    const [one, other] = [byId.get(documentId), byId.get(otherId)]
    return one && other ? [[one, other]] : []
  })
  return [...sittings.flatMap(firstAndNear), ...firstAndNear(sittings.flatMap((own) => own.slice(0, 1))), ...said]
}

/** With which others each set of notes is compared. */
export function partnersOf(pairs: readonly PairOfNotes[]): Map<ReadDocument, Set<ReadDocument>> {
  const partners = new Map<ReadDocument, Set<ReadDocument>>()
  const add = (one: ReadDocument, other: ReadDocument) =>
    partners.set(one, (partners.get(one) ?? new Set<ReadDocument>()).add(other))
  for (const [one, other] of pairs) {
    add(one, other)
    add(other, one)
  }
  return partners
}
