import {
  reviewReasons,
  type DocumentReview,
  type ReviewedFact,
  type ReviewReason,
} from '../../../shared/answers/review-document.ts'
import type { ActionFact } from '../../../shared/facts.ts'
import { isThroughWords } from '../../../shared/through-words.ts'
import { factInWords, type FactInWords } from '../../evidence/fact-in-words.view.ts'
import type { MarkedFact, MarkState } from '../../evidence/marked-text.view.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'

/** The facts of a document by what is left to do with them. */
export type Desk = { toReview: ReviewedFact[]; reviewed: ReviewedFact[]; people: ReviewedFact[] }

const rank = ({ reasons }: ReviewedFact) => (reasons[0] ? reviewReasons.indexOf(reasons[0]) : reviewReasons.length)

/** What waits, what matters most first; what is decided; and the meeting and its people, about which nobody is asked. */
export function deskOf({ facts }: DocumentReview): Desk {
  const asked = facts.filter((fact) => fact.isForReview)
  return {
    toReview: asked.filter((fact) => fact.state === null).sort((one, other) => rank(one) - rank(other)),
    reviewed: asked.filter((fact) => fact.state !== null),
    people: facts.filter((fact) => !fact.isForReview),
  }
}

/** The fact that is open: the one asked for where it still is one, else the first that waits. */
export function currentFact({ facts }: DocumentReview, { toReview }: Desk, asked: string | undefined) {
  return facts.find((fact) => fact.factKey === asked) ?? (asked === 'none' ? null : (toReview[0] ?? null))
}

/** The fact that waits `step` places after or before this one; from the last on to the first. Null where none waits. */
export function besideIt({ toReview }: Desk, key: string | null, step: 1 | -1): string | null {
  const at = toReview.findIndex((fact) => fact.factKey === key)
  if (at === -1) return toReview.at(step === 1 ? 0 : -1)?.factKey ?? null
  return toReview[(at + step + toReview.length) % toReview.length]?.factKey ?? null
}

/** What to open once this fact is decided: the one that waited after it, still waiting now. */
export function afterIt(before: Desk, now: Desk, key: string): string | null {
  const waiting = new Set(now.toReview.map((fact) => fact.factKey))
  const at = before.toReview.findIndex((fact) => fact.factKey === key)
  const others = [...before.toReview.slice(at + 1), ...before.toReview.slice(0, Math.max(0, at))]
  const next = others.find((fact) => fact.factKey !== key && waiting.has(fact.factKey)) ?? now.toReview[0]
  return next?.factKey ?? null
}

/** Whether a reason is something to see to, and not only how certain reading was. */
export const isPressing = (reason: ReviewReason) => !['likely', 'sure'].includes(reason)

function kindWord(fact: ReviewedFact): string {
  switch (fact.kind) {
    case 'action':
      return fact.fact.origin === 'raised' ? common.raised : common.broughtForward
    case 'exchange':
      return fact.fact.challenge === 'concern' ? wording.concern : common.asked
    case 'commitment':
      return wording.promised
    case 'decision':
      return common.decided
    case 'attendance':
      return fact.fact.status === 'present' ? common.present : common.apologies
    case 'notice':
      return wording.notice
    case 'meeting':
      return common.meeting
  }
}

/** A fact as its card on the desk says it. */
export function cardInWords(fact: ReviewedFact): FactInWords {
  const words = factInWords(fact)
  const outcome = fact.kind === 'action' && fact.fact.outcome !== null ? updateLines(fact.fact) : ''
  const details = words.details.map(([name, value]): [string, string] =>
    name === common.outcome ? [name, value + outcome] : [name, value],
  )
  const through: [string, string][] = isThroughOwnWords(fact) ? [[wording.readThrough, wording.aWordOfYours]] : []
  return { ...words, title: `${kindWord(fact)}: ${words.title}`, details: [...details, ...through] }
}

const isThroughOwnWords = ({ fact }: ReviewedFact) => 'reader' in fact && isThroughWords(fact.reader)

function updateLines({ updates }: ActionFact): string {
  const lines = [...new Set(updates.map((update) => update.line))]
  return lines.length === 0 ? '' : wording.fromLines(lines)
}

export type Neighbour = { name: string; key: string; line: number | null }

/** The actions of this document that an action carries on, or that carry it on. */
export function neighboursOf(facts: ReviewedFact[], fact: ReviewedFact): Neighbour[] {
  if (fact.kind !== 'action') return []
  const { id, continues } = fact.fact
  return facts.flatMap((one): Neighbour[] => {
    if (one.kind !== 'action') return []
    if (one.fact.id === continues) return [{ name: wording.carriesOn, key: one.factKey, line: one.line }]
    return one.fact.continues === id ? [{ name: wording.carriedOnBy, key: one.factKey, line: one.line }] : []
  })
}

/** Every fact to be marked in the text, with the updates of actions and what was said to be no fact. */
export function marksOf({ facts, rejected }: DocumentReview): MarkedFact[] {
  const marked = facts.flatMap((fact): MarkedFact[] => {
    if (fact.kind === 'meeting') return []
    const { factKey: key, kind, spans } = fact
    const state: MarkState = fact.state ?? 'suggested'
    const updates = fact.kind === 'action' ? fact.fact.updates : []
    return [
      { key, kind, spans, state },
      ...updates.map((one) => ({ key, kind: 'update' as const, spans: one.spans, state })),
    ]
  })
  const gone = rejected.flatMap((one): MarkedFact[] => {
    if (one.kind === 'meeting') return []
    return [{ key: `rejected:${one.reviewId}`, kind: one.kind, spans: one.spans, state: 'rejected' }]
  })
  return [...marked, ...gone]
}

/** "To review · 3 of 13 facts and notices", "To review · 13 facts and notices", "Nothing left to review". */
export function leftInWords({ toReview }: Desk, key: string | null): string {
  const at = toReview.findIndex((fact) => fact.factKey === key)
  if (toReview.length === 0) return wording.nothingLeft
  return at === -1 ? wording.toReviewCount(toReview.length) : wording.toReviewAt(at + 1, toReview.length)
}

/** What is said after a decision, also to those who do not see the page. */
export function doneInWords(done: string, title: string, left: number): string {
  return wording.done(done, title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title, left)
}

/** The fact that a decision stands on, or stood on before it was taken back: where its words are. */
export function factOfReview(before: DocumentReview, now: DocumentReview, reviewId: string): string | null {
  const decided = before.facts.find((fact) => fact.history.some((entry) => entry.reviewId === reviewId))
  const passage = decided ?? before.rejected.find((one) => one.reviewId === reviewId)
  const start = passage?.spans[0]?.[0]
  const here = now.facts.find((fact) => fact.kind === passage?.kind && fact.spans[0]?.[0] === start)
  return here?.factKey ?? null
}
