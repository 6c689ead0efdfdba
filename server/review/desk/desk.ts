import type { DocumentFacts } from '../../../shared/facts.ts'
import { sliceAt } from '../anchoring/anchor.ts'
import { type Decision, type Fields, listOf, type ListedKind } from '../decisions/decision.ts'
import { blank, readsAlike, setFields, stateAfter } from '../decisions/fields.ts'
import { candidates, factAt, overlapOf, shareWithin, type Entry } from '../anchoring/find-fact.ts'
import { heldWords, type HeldWords } from '../anchoring/held-words.ts'
import { locate } from '../anchoring/locate.ts'

/** What passages share from here on, they are read as one fact. */
export const SAME = 0.7
/** A fact goes with a rejection that covers this much of it. */
const COVERED = 0.5

/** The facts of one document while decisions are applied to them, and where each decision came to stand. */
export type Desk = { entries: Entry[]; held: HeldWords; sha256: string; byDecision: Map<string, Entry | null> }

const kinds = Object.keys(listOf) as ListedKind[]

/** A document's facts with nothing applied to them yet. */
export function openDesk(facts: DocumentFacts, text: string): Desk {
  const entries = kinds.flatMap((kind) => facts[listOf[kind]].map((fact) => ({ kind, fact, isRejected: false })))
  return { entries, held: heldWords(text), sha256: facts.document.sha256, byDecision: new Map() }
}

function spansOf({ held }: Desk, { anchor }: Decision) {
  return anchor.parts.length === 0 ? [] : locate(held, anchor)
}

/** Where a decision moved its fact to; null where it left it in its place. */
function movedTo({ held }: Desk, { after }: Decision) {
  const moved = after?.passage ?? after?.question
  return moved === undefined ? null : locate(held, moved)
}

/** The fact decided on: where its words stand, else where the decision moved it, or has moved it already. */
function find(desk: Desk, decision: Decision): Entry | null {
  const spans = spansOf(desk, decision)
  const moved = movedTo(desk, decision)
  const after = moved && factAt(desk.entries, decision, moved)
  if (after && moved && after.fact.review !== undefined && overlapOf(after.fact.spans, moved) === 1) return after
  return (spans && factAt(desk.entries, decision, spans)) ?? after
}

const wordsOf = ({ held }: Desk, { fact }: Entry) => sliceAt(held.text, fact.spans)?.text ?? ''

/** Whether the entry still has the words decided on, so that nothing could have changed with them. */
const hasSameWords = (desk: Desk, entry: Entry, { sha256, anchor }: Decision): boolean =>
  sha256 === desk.sha256 || wordsOf(desk, entry) === anchor.text

/** Assigning a due date to a day says nothing of whether the notes were read rightly. */
const isAssignment = (after: Fields | null) => after?.due?.assigned === true && Object.keys(after).length === 1

function set(desk: Desk, entry: Entry, { verdict, after }: Decision): boolean {
  if (verdict === 'rejected') return false
  const fact = setFields(entry.kind, entry.fact, after ?? {}, desk.held)
  if (fact === null) return false
  entry.fact = isAssignment(after)
    ? fact
    : { ...fact, review: stateAfter(entry.isRejected ? undefined : entry.fact.review, verdict) }
  entry.isRejected = false
  return true
}

/** What a reader found besides, where a person has put a fact, is the same fact. */
function absorb(desk: Desk, kept: Entry, decision: Decision): void {
  const meant = new Set(candidates(desk.entries, decision))
  const isTwin = (one: Entry) => one !== kept && meant.has(one) && one.fact.review === undefined && !one.isRejected
  const isThere = (one: Entry) => overlapOf(one.fact.spans, kept.fact.spans) >= SAME
  desk.entries = desk.entries.filter((one) => kept.kind === 'attendance' || !isTwin(one) || !isThere(one))
}

/** Puts a new fact among those of its kind in the order of the text. */
function insert(desk: Desk, entry: Entry): void {
  const start = entry.fact.spans[0]?.[0] ?? 0
  const at = desk.entries.findIndex((one) => one.kind === entry.kind && (one.fact.spans[0]?.[0] ?? 0) > start)
  const end = desk.entries.findLastIndex((one) => one.kind === entry.kind) + 1
  desk.entries.splice(at === -1 ? end || desk.entries.length : at, 0, entry)
}

/** Rejects the fact that stands where the words stand, and in another reading all that they cover. */
function reject(desk: Desk, decision: Decision): Entry | null {
  const spans = spansOf(desk, decision)
  if (spans === null) return null
  const beside = new Set(decision.anchor.beside)
  const open = desk.entries.filter((entry) => beside.size === 0 || !beside.has(wordsOf(desk, entry)))
  const found = factAt(open, decision, spans)
  if (found && overlapOf(found.fact.spans, spans) < 1)
    for (const entry of candidates(open, decision))
      if (entry.fact.review === undefined && shareWithin(entry.fact.spans, spans) >= COVERED) entry.isRejected = true
  if (found) found.isRejected = true
  return found
}

/** A fact that reading missed; a better reader may have found it since. */
function add(desk: Desk, decision: Decision): Entry | null {
  const { kind } = decision
  if (kind === 'meeting' || kind === 'notice') return null
  const known = find(desk, decision)
  if (known && overlapOf(known.fact.spans, movedTo(desk, decision) ?? []) >= SAME)
    return set(desk, known, decision) ? known : null
  const entry: Entry = { kind, fact: blank(kind, `added-${decision.id}`), isRejected: false }
  if (!set(desk, entry, decision)) return null
  insert(desk, entry)
  return entry
}

function change(desk: Desk, decision: Decision): Entry | null {
  const entry = find(desk, decision)
  if (entry === null) return null
  const mayStand = hasSameWords(desk, entry, decision) || readsAlike(entry.fact, decision.before, decision.after)
  return mayStand && set(desk, entry, decision) ? entry : null
}

/** Applies one decision to the fact it means, if that is there. */
export function decideOn(desk: Desk, decision: Decision): void {
  if (decision.verdict === 'rejected') {
    desk.byDecision.set(decision.id, reject(desk, decision))
    return
  }
  const entry = decision.verdict === 'added' ? add(desk, decision) : change(desk, decision)
  if (entry && (decision.after?.passage ?? decision.after?.question)) absorb(desk, entry, decision)
  desk.byDecision.set(decision.id, entry)
}
