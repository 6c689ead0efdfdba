import type { ActionFact, ExchangeFact } from '../../../shared/facts.ts'
import type { Addition, Correction } from '../../../shared/review.ts'
import { anchorAt, sliceAt, type Anchor } from '../anchoring/anchor.ts'
import type { Fields } from './decision.ts'
import { confirmedFields, fieldOf, plainFields } from './fields.ts'
import { SAME } from '../desk/desk.ts'
import { fieldsOfChange } from './fields-of-change.ts'
import { overlapOf } from '../anchoring/find-fact.ts'
import { decidableFacts, factOfKey, type ChosenFact, type HeldDocument } from './held-document.ts'
import type { NewDecision } from './keep-decision.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

const spansOf = ({ kind, fact }: ChosenFact) => (kind === 'meeting' ? [] : fact.spans)

const anchorOf = ({ text }: HeldDocument, chosen: ChosenFact): Anchor => anchorAt(text, spansOf(chosen))

/** What tells a fact from others in its place is kept also where something else is decided. */
function nameOf({ kind, fact }: ChosenFact): Fields {
  if (kind === 'attendance') return { name: fact.name }
  return kind === 'action' && fact.ref !== null ? { ref: fact.ref } : {}
}

/** A fact is right as it stands. */
export function confirmation(document: HeldDocument, factKey: string): NewDecision {
  const chosen = factOfKey(document.facts, factKey)
  const fields = confirmedFields(chosen.kind, chosen.fact)
  return { kind: chosen.kind, verdict: 'confirmed', anchor: anchorOf(document, chosen), before: fields, after: fields }
}

/** What is read there is no such fact. */
export function rejection(document: HeldDocument, factKey: string): NewDecision {
  const chosen = factOfKey(document.facts, factKey)
  if (chosen.kind === 'meeting') throw new RefusedDecision('BAD_REQUEST', wording.meetingNotRejected)
  const { kind, fact } = chosen
  const own = anchorOf(document, chosen)
  const beside = decidableFacts(document.facts)
    .filter((one) => one.kind === kind && overlapOf(spansOf(one), fact.spans) > 0)
    .map((one) => sliceAt(document.text, spansOf(one))?.text ?? '')
    .filter((words) => words !== own.text)
  const anchor = { ...own, ...(beside.length > 0 ? { beside } : {}) }
  const before = { ...nameOf(chosen), ...(kind === 'notice' ? { notice: fact.kind } : {}) }
  return { kind, verdict: 'rejected', anchor, before, after: null }
}

/** Refuses to put a fact where another of its kind stands already. */
function refuseTwin({ facts }: HeldDocument, kind: ChosenFact['kind'], to: Anchor | undefined, own: object | null) {
  if (to === undefined || kind === 'attendance') return
  const isTwin = (one: ChosenFact) => one.kind === kind && one.fact !== own && overlapOf(spansOf(one), to.spans) >= SAME
  if (decidableFacts(facts).some(isTwin)) throw new RefusedDecision('CONFLICT', wording.readAlready)
}

/** The passages of a fact as they were, for those that are set. */
function passagesBefore(document: HeldDocument, { kind, fact }: ChosenFact, after: Fields): Fields {
  const before: Fields = {}
  if (kind === 'meeting') return before
  if (after.passage) before.passage = anchorAt(document.text, fact.spans)
  if (after.question) before.question = anchorAt(document.text, fact.spans)
  if (kind === 'action' && after.updates)
    before.updates = fact.updates.map(({ spans }) => anchorAt(document.text, spans))
  return before
}

/** A fact with other fields or other words. */
export function corrected(document: HeldDocument, asked: Correction): NewDecision {
  const chosen = factOfKey(document.facts, asked.factKey)
  if (chosen.kind !== asked.kind) throw new RefusedDecision('BAD_REQUEST', wording.anotherKind(chosen.kind))
  const after = fieldsOfChange(asked, chosen.fact as ActionFact | ExchangeFact, document.text)
  refuseTwin(document, chosen.kind, after.passage ?? after.question, chosen.fact)
  const plain = Object.fromEntries(plainFields(after).map((field) => [field, fieldOf(chosen.fact, field)]))
  const before = { ...nameOf(chosen), ...plain, ...passagesBefore(document, chosen, after) }
  return { kind: chosen.kind, verdict: 'corrected', anchor: anchorOf(document, chosen), before, after }
}

/** The numbered item under which a place stands. */
function itemAt({ facts, text }: HeldDocument, { spans }: Anchor): string | null {
  const line = sliceAt(text, spans)?.line ?? 1
  return facts.items.findLast((item) => item.line <= line && item.number !== null)?.number ?? null
}

/** A fact that reading missed. */
export function added(document: HeldDocument, asked: Addition): NewDecision {
  const fields = fieldsOfChange(asked, null, document.text)
  const anchor = fields.passage ?? fields.question
  if (anchor === undefined) throw new RefusedDecision('BAD_REQUEST', wording.markWords)
  refuseTwin(document, asked.kind, anchor, null)
  const item = asked.kind === 'attendance' ? {} : { item: itemAt(document, anchor) }
  const spans = [...anchor.spans, ...(fields.answer?.spans ?? [])]
  return {
    kind: asked.kind,
    verdict: 'added',
    anchor: anchorAt(document.text, spans),
    before: null,
    after: { ...item, ...fields },
  }
}
