import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { compareNotes, type NotesRelation } from './compare-notes.ts'
import { wording } from '../../../shared/words/notes-compared.ts'

/** What two sets of notes are to each other; each pair is compared once. */
export type Relations = (one: ReadDocument, other: ReadDocument) => NotesRelation

export const pairKey = (one: string, other: string) => [one, other].toSorted().join(' ')

/** What a person said of two sets of notes stands before what the rules find. */
export function relationsOf(decisions: NotesDecision[]): Relations {
  const decided = new Map(decisions.map((one) => [pairKey(one.documentId, one.otherId), one.verdict]))
  const known = new Map<string, NotesRelation>()
  const compare: Relations = (one, other) => {
    const found = compareNotes(one, other)
    const verdict = decided.get(pairKey(one.documentId, other.documentId))
    if (verdict === undefined) return found
    const is = verdict === 'two meetings' ? 'apart' : verdict
    return { is, isFirm: true, isDecided: true, reason: wording.aPersonSaid, agreement: found.agreement }
  }
  return (one, other) => {
    const key = pairKey(one.documentId, other.documentId)
    const relation = known.get(key) ?? compare(one, other)
    known.set(key, relation)
    return relation
  }
}
