import { comparedFields, comparedKinds, type FactsDiff, type FieldChange } from './answers/facts-diff.ts'
import { comparableMeeting, comparables, type Comparable, type ComparedValues } from './compared-facts.ts'
import type { DocumentFacts } from './facts.ts'

/** Below this share of words in common two facts are two. A name is short: one word of two is not enough. */
const alike = { action: 0.5, exchange: 0.5, commitment: 0.5, decision: 0.5, attendance: 0.6 } as const

const countsOf = (words: string[]) => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

type Counted = { at: number; one: Comparable; counts: Map<string, number> }
type Pair = { before: Counted; after: Counted; share: number }

/** Words in common out of all (Dice), each as often as it stands in both; two facts without a word are alike. */
function likeness(before: Counted, after: Counted): number {
  const all = before.one.words.length + after.one.words.length
  if (all === 0) return 1
  let common = 0
  for (const [word, times] of before.counts) common += Math.min(times, after.counts.get(word) ?? 0)
  return (2 * common) / all
}

const differing = (before: ComparedValues, after: ComparedValues): FieldChange[] =>
  comparedFields.flatMap((field) => {
    const [one, other] = [before[field], after[field]]
    if (one === undefined || other === undefined || one.key === other.key) return []
    return [{ field, before: one.shown, after: other.shown }]
  })

/** The same facts in both lists, the most alike first; of equals those that agree in more, then those nearest in order. */
function pairsOf(befores: Counted[], afters: Counted[]): Pair[] {
  const changes = ({ before, after }: Pair) => differing(before.one.values, after.one.values).length
  const apart = ({ before, after }: Pair) => Math.abs(before.at - after.at)
  const possible = befores.flatMap((before) =>
    afters
      .map((after): Pair => ({ before, after, share: likeness(before, after) }))
      .filter(({ share }) => share >= alike[before.one.fact.kind]),
  )
  possible.sort(
    (a, b) => b.share - a.share || changes(a) - changes(b) || apart(a) - apart(b) || a.before.at - b.before.at,
  )
  const taken = new Set<Counted>()
  return possible.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false
    taken.add(before).add(after)
    return true
  })
}

const ready = new WeakMap<DocumentFacts, Counted[]>()

/** The facts of one set of notes, each with its words counted; once, though it is compared with many. */
function countedFacts(facts: DocumentFacts): Counted[] {
  const known = ready.get(facts)
  if (known !== undefined) return known
  const counted = comparables(facts).map((one, at) => ({ at, one, counts: countsOf(one.words) }))
  ready.set(facts, counted)
  return counted
}

/**
 * What the second of two sets of notes of one meeting says otherwise than the first. The same fact is found by the words it
 * shares, whatever its place; what is the same in other letters, spacing or punctuation is no change.
 */
export function diffFacts(before: DocumentFacts, after: DocumentFacts): FactsDiff {
  const [old, fresh] = [countedFacts(before), countedFacts(after)]
  const ofKind = (all: Counted[], kind: string) => all.filter(({ one }) => one.fact.kind === kind)
  const pairs = comparedKinds.flatMap((kind) => pairsOf(ofKind(old, kind), ofKind(fresh, kind)))
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
  const left = (all: Counted[]) => all.filter((one) => !paired.has(one)).map(({ one }) => one.fact)
  const inOrder = pairs.toSorted((a, b) => a.after.at - b.after.at)
  const changed = inOrder.flatMap(({ before: { one }, after: { one: other } }) => {
    const fields = differing(one.values, other.values)
    return fields.length === 0 ? [] : [{ before: one.fact, after: other.fact, fields }]
  })
  return {
    added: left(fresh),
    gone: left(old),
    changed,
    meeting: differing(comparableMeeting(before.meeting), comparableMeeting(after.meeting)),
    same: pairs.length - changed.length,
  }
}
