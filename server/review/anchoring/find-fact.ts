import type { SourceSpan } from '../../../shared/facts.ts'
import type { Decision, FactOf, ListedKind } from '../decisions/decision.ts'
import { wordsOf } from '../../../shared/words.ts'
import { countAlike } from '../decisions/fields.ts'

/** A fact on its way through the decisions. A rejected one is remembered: a later decision may bring it back. */
export type Entry = {
  kind: ListedKind
  fact: FactOf[ListedKind]
  isRejected: boolean
}

const lengthOf = (spans: readonly SourceSpan[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function sharedLength(a: readonly SourceSpan[], b: readonly SourceSpan[]): number {
  let shared = 0
  for (const [start, end] of a)
    for (const [from, until] of b) shared += Math.max(0, Math.min(end, until) - Math.max(start, from))
  return shared
}

/** What two passages share, as a share of both together: 1 is the same place. */
export function overlapOf(a: readonly SourceSpan[], b: readonly SourceSpan[]): number {
  const shared = sharedLength(a, b)
  const whole = lengthOf(a) + lengthOf(b) - shared
  return whole === 0 ? 0 : shared / whole
}

/** The share of a passage that lies within another. */
export const shareWithin = (part: readonly SourceSpan[], whole: readonly SourceSpan[]): number =>
  lengthOf(part) === 0 ? 0 : sharedLength(part, whole) / lengthOf(part)

/** Less than this in common, and two passages are two facts. */
export const LEAST = 1 / 3

const surnameOf = (name: string) => wordsOf(name).at(-1)?.key

/** References of two actions in one place: closed together, each is one of its own. */
function hasOtherRef({ ref }: FactOf['action'], { before, after }: Decision): boolean {
  const refs = [before?.ref, after?.ref].filter((one) => typeof one === 'string')
  return ref !== null && refs.length > 0 && !refs.includes(ref)
}

/** Whether a fact may be the one meant: not one of another reference, surname or kind of notice; all else is its place. */
function isMeant({ kind, fact }: Entry, decision: Decision): boolean {
  const { before, after } = decision
  const notice = after?.notice ?? before?.notice
  if (kind === 'notice') return notice === undefined || (fact as FactOf['notice']).kind === notice
  if (kind === 'action') return !hasOtherRef(fact as FactOf['action'], decision)
  if (kind !== 'attendance') return true
  const names = [before?.name, after?.name].flatMap((name) => (name ? [surnameOf(name)] : []))
  return names.length === 0 || names.includes(surnameOf((fact as FactOf['attendance']).name))
}

/** The facts among which a decision looks for its own. */
export const candidates = (entries: readonly Entry[], decision: Decision): Entry[] =>
  entries.filter((entry) => entry.kind === decision.kind && isMeant(entry, decision))

/**
 * The fact that stands where a decision's words stand: what overlaps them most, of several in one place the one that reads
 * as it did, one that stands before one that was rejected. A notice without a place is known by its kind.
 */
export function factAt(entries: readonly Entry[], decision: Decision, spans: readonly SourceSpan[]): Entry | null {
  const weighed = candidates(entries, decision).map((entry) => ({
    entry,
    overlap: spans.length === 0 && entry.fact.spans.length === 0 ? 1 : overlapOf(entry.fact.spans, spans),
    alike: countAlike(entry.fact, decision),
  }))
  const near = weighed.filter(({ overlap }) => overlap >= LEAST)
  const [best] = near.toSorted(
    (a, b) => b.overlap - a.overlap || b.alike - a.alike || Number(a.entry.isRejected) - Number(b.entry.isRejected),
  )
  return best?.entry ?? null
}
