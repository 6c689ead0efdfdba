import type { DocumentFacts } from '../../shared/facts.ts'
import { factKey } from '../../shared/review.ts'
import { sliceAt } from './anchor.ts'
import { listOf, type Decision, type FactOf, type ListedKind } from './decision.ts'
import { blank, readsAlike, setFields, setMeeting, stateAfter } from './fields.ts'
import { candidates, factAt, LEAST, overlapOf, shareWithin, type Entry } from './find-fact.ts'
import { heldWords, type HeldWords } from './held-words.ts'
import { locate } from './locate.ts'
import { settleNotices } from './settle-notices.ts'

/** Where a decision came to stand. `factKey` is null where the fact is rejected or was not found. */
export type Placement = { reviewId: string; factKey: string | null; isAnchored: boolean }

export type Applied = {
  facts: DocumentFacts
  placements: Placement[]
  /** Decisions whose words are not in this text, or say something else there: listed for a person, never dropped. */
  unanchored: string[]
}

/** What passages share from here on, they are read as one fact. */
export const SAME = 0.7
/** A fact goes with a rejection that covers this much of it. */
const COVERED = 0.5

type Desk = { entries: Entry[]; held: HeldWords; sha256: string; byDecision: Map<string, Entry | null> }

const kinds = Object.keys(listOf) as ListedKind[]

function entriesOf(facts: DocumentFacts): Entry[] {
  return kinds.flatMap((kind) => facts[listOf[kind]].map((fact) => ({ kind, fact, isRejected: false })))
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

function set(desk: Desk, entry: Entry, { verdict, after }: Decision): boolean {
  if (verdict === 'rejected') return false
  const fact = setFields(entry.kind, entry.fact, after ?? {}, desk.held)
  if (fact === null) return false
  entry.fact = { ...fact, review: stateAfter(entry.isRejected ? undefined : entry.fact.review, verdict) }
  entry.isRejected = false
  return true
}

/** What a reader found besides, where a person has put a fact, is the same fact. */
function absorb(desk: Desk, kept: Entry): void {
  const isTwin = (one: Entry) =>
    one !== kept && one.kind === kept.kind && one.fact.review === undefined && !one.isRejected
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

function apply(desk: Desk, decision: Decision): void {
  if (decision.verdict === 'rejected') {
    desk.byDecision.set(decision.id, reject(desk, decision))
    return
  }
  const entry = decision.verdict === 'added' ? add(desk, decision) : change(desk, decision)
  if (entry) absorb(desk, entry)
  desk.byDecision.set(decision.id, entry)
}

function factsOf(facts: DocumentFacts, entries: Entry[]): DocumentFacts {
  const listed = <Kind extends ListedKind>(kind: Kind) =>
    entries.filter((entry) => entry.kind === kind && !entry.isRejected).map(({ fact }) => fact as FactOf[Kind])
  const actions = listed('action')
  const ids = new Set(actions.map(({ id }) => id))
  return {
    ...facts,
    attendance: listed('attendance'),
    actions: actions.map((action) => (ids.has(action.continues ?? '') ? action : { ...action, continues: null })),
    exchanges: listed('exchange'),
    commitments: listed('commitment'),
    decisions: listed('decision'),
    notices: listed('notice'),
  }
}

/** Whether a fact that is not there was rejected last: then it is as it should be. */
function isGone(decision: Decision, inForce: readonly Decision[]): boolean {
  const places = [decision.anchor, decision.after?.passage ?? decision.after?.question].filter(
    (one) => one !== undefined,
  )
  return inForce.some(
    ({ verdict, kind, sha256, sequence, anchor }) =>
      verdict === 'rejected' &&
      kind === decision.kind &&
      sha256 === decision.sha256 &&
      sequence >= decision.sequence &&
      places.some(({ spans }) => overlapOf(spans, anchor.spans) >= LEAST),
  )
}

function placementOf(desk: Desk, decision: Decision, inForce: readonly Decision[]): Placement {
  const { id, kind, verdict } = decision
  if (kind === 'meeting') return { reviewId: id, factKey: kind, isAnchored: true }
  const entry = desk.byDecision.get(id) ?? null
  const key = entry === null || entry.isRejected ? null : factKey(entry.kind, entry.fact)
  return {
    reviewId: id,
    factKey: key,
    isAnchored: entry !== null || verdict === 'rejected' || isGone(decision, inForce),
  }
}

function meetingOf(facts: DocumentFacts, decisions: Decision[]): DocumentFacts['meeting'] {
  const decided = decisions.filter(({ kind, verdict }) => kind === 'meeting' && verdict !== 'rejected')
  return decided.reduce(
    (meeting, { after, verdict }) => ({
      ...setMeeting(meeting, after ?? {}),
      review: stateAfter(meeting.review, verdict === 'confirmed' ? 'confirmed' : 'corrected'),
    }),
    facts.meeting,
  )
}

/**
 * Applies what people decided to what was read: each decision to the fact of its kind where its words stand now, in the
 * order in which they were decided. A decision made on another document of the meeting holds where the words are the same,
 * and in other words only where those read the same.
 * @param facts as read from the document, or with decisions applied already: applying them twice is the same as once
 * @param text the document's held text, from which every slice is cut
 */
export function applyReviews(facts: DocumentFacts, text: string, decisions: readonly Decision[]): Applied {
  if (decisions.length === 0) return { facts, placements: [], unanchored: [] }
  const { sha256 } = facts.document
  const inForce = decisions
    .filter((decision) => decision.kind !== 'meeting' || decision.sha256 === sha256)
    .toSorted((a, b) => a.sequence - b.sequence)
  const desk: Desk = { entries: entriesOf(facts), held: heldWords(text), sha256, byDecision: new Map() }
  for (const decision of inForce) if (decision.kind !== 'meeting') apply(desk, decision)
  const meeting = meetingOf(facts, inForce)
  const rejected = desk.entries.filter(({ isRejected }) => isRejected)
  const decided = settleNotices({ ...factsOf(facts, desk.entries), meeting }, rejected)
  const placements = inForce.map((decision) => placementOf(desk, decision, inForce))
  const unanchored = placements.filter(({ isAnchored }) => !isAnchored).map(({ reviewId }) => reviewId)
  return { facts: decided, placements, unanchored }
}
