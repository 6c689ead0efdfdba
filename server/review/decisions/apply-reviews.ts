import type { DocumentFacts } from '../../../shared/facts.ts'
import { factKey } from '../../../shared/review.ts'
import type { Decision, FactOf, ListedKind } from './decision.ts'
import { decideOn, openDesk, type Desk } from '../desk/desk.ts'
import { setMeeting, stateAfter } from './fields.ts'
import { LEAST, overlapOf, type Entry } from '../anchoring/find-fact.ts'
import { settleNotices } from './settle-notices.ts'

/** Where a decision came to stand. `factKey` is null where the fact is rejected or was not found. */
export type Placement = { reviewId: string; factKey: string | null; isAnchored: boolean }

export type Applied = {
  facts: DocumentFacts
  placements: Placement[]
  /** Decisions whose words are not in this text, or say something else there: listed for a person, never dropped. */
  unanchored: string[]
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
  const desk = openDesk(facts, text)
  for (const decision of inForce) if (decision.kind !== 'meeting') decideOn(desk, decision)
  const meeting = meetingOf(facts, inForce)
  const rejected = desk.entries.filter(({ isRejected }) => isRejected)
  const decided = settleNotices({ ...factsOf(facts, desk.entries), meeting }, rejected)
  const placements = inForce.map((decision) => placementOf(desk, decision, inForce))
  const unanchored = placements.filter(({ isAnchored }) => !isAnchored).map(({ reviewId }) => reviewId)
  return { facts: decided, placements, unanchored }
}
