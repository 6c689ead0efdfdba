import type { Addition, Correction } from '../../../shared/review.ts'
import type { SourceSpan } from '../../../shared/facts.ts'
import type { Decision } from '../decisions/decision.ts'
import { factOfKey, decidableFacts, keyOf, type HeldDocument } from '../decisions/held-document.ts'
import type { NewDecision } from '../decisions/keep-decision.ts'
import { added, confirmation, corrected, rejection } from '../decisions/new-decision.ts'
import { factsOfLines, firstWay, type Way } from './read-lines.ts'

/** A document that was read and on which nothing is decided yet. */
export function documentOfLines(text: string, sha256 = 'sha-1', way: Way = firstWay): HeldDocument {
  return { documentId: `document-${sha256}`, sha256, bodyId: 'body', text, facts: factsOfLines(text, sha256, way) }
}

/** Where some words first stand in a text. */
export function markOf(text: string, words: string): SourceSpan[] {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return [[start, start + words.length]]
}

/** The key of the fact that holds some words. */
export function keyHolding({ facts, text }: HeldDocument, words: string, kind = 'action'): string {
  const [[start, end]] = markOf(text, words) as [SourceSpan]
  const found = decidableFacts(facts).find(
    (one) =>
      one.kind !== 'meeting' &&
      one.kind === kind &&
      one.fact.spans.some(([from, until]) => from < end && start < until),
  )
  if (!found) throw new Error(`No ${kind} holds: ${words}`)
  return keyOf(found)
}

/** Decisions on a document, one after another, as a person at the desk would make them. */
export function decisionsOn(document: HeldDocument, from = 1) {
  const decisions: Decision[] = []
  const keep = (decision: NewDecision): Decision => {
    const sequence = from + decisions.length
    const kept = { ...decision, id: `r${sequence}`, sequence, sha256: document.sha256 }
    decisions.push(kept)
    return kept
  }
  const documentId = document.documentId
  return {
    decisions,
    confirm: (words: string, kind?: string) => keep(confirmation(document, keyHolding(document, words, kind))),
    reject: (words: string, kind?: string) => keep(rejection(document, keyHolding(document, words, kind))),
    correct: (words: string, kind: Correction['kind'], change: Correction['change']) =>
      keep(corrected(document, { documentId, factKey: keyHolding(document, words, kind), kind, change } as Correction)),
    add: (kind: Addition['kind'], change: object) => keep(added(document, { documentId, kind, change } as Addition)),
    factOf: (key: string) => factOfKey(document.facts, key),
  }
}
