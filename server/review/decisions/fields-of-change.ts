import type { ActionFact, DueFact, ExchangeFact, OwnerFact, SourceSpan } from '../../../shared/facts.ts'
import type { ActionChange, Addition, Correction, ExchangeChange, OwnerChange } from '../../../shared/review.ts'
import { anchorAt, spansOfPart, type Anchor } from '../anchoring/anchor.ts'
import type { Fields } from './decision.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'
import { wording as dueWords } from '../../../shared/words/due.ts'

const BY_HAND = dueWords.asAPersonSays

/** The anchor of what was marked. Throws `RefusedDecision` where no word is marked. */
export function markedAt(text: string, marked: readonly SourceSpan[]): Anchor {
  const anchor = anchorAt(text, marked)
  const isInside = marked.every(([start, end]) => start < end && end <= text.length)
  if (anchor.parts.length === 0 || !isInside) throw new RefusedDecision('BAD_REQUEST', wording.nothingMarked)
  return anchor
}

/** Stated where the text of the fact has the name or office, else it follows from elsewhere. */
function ownerOf({ written, name, office, side }: OwnerChange, said: string): OwnerFact {
  const form = written ?? office ?? name ?? ''
  const isStated = [written, office, name].some((one) => one !== null && said.includes(one))
  return { written: form, name, office, side, basis: isStated ? 'stated' : 'inferred' }
}

function dueOf({ due }: ActionChange, before: DueFact | null, text: string): DueFact | null {
  if (!due) return null
  const marked = due.marked === null ? null : markedAt(text, due.marked).text
  return { written: marked ?? before?.written ?? BY_HAND, earliest: due.earliest, latest: due.latest }
}

function actionFields(change: ActionChange, fact: ActionFact | null, text: string): Fields {
  const { passage, updates, owners, owingSide, due, ...plain } = change
  const fields: Fields = { ...plain }
  if (passage) fields.passage = markedAt(text, passage)
  if (updates) fields.updates = updates.map((marked) => markedAt(text, marked))
  const said = [fields.passage?.text ?? fact?.text ?? '', ...(fact?.updates.map((update) => update.text) ?? [])].join(
    ' ',
  )
  if (owners) fields.owners = owners.map((owner) => ownerOf(owner, said))
  const first = fields.owners?.[0]
  if (owingSide !== undefined) fields.owingSide = owingSide && { side: owingSide, basis: 'stated' }
  else if (first) fields.owingSide = { side: first.side, basis: first.basis }
  if (due !== undefined) fields.due = dueOf(change, fact?.due ?? null, text)
  return fields
}

/** Where the part of an exchange stands that a person left as it was. */
function partAt(text: string, { spans }: ExchangeFact, part: string): Anchor {
  const found = spansOfPart(text, spans, part.replace(/\s+/g, ' ').trim())
  if (found === null) throw new RefusedDecision('BAD_REQUEST', wording.markBoth)
  return anchorAt(text, found)
}

/** A passage of an exchange is its question and its answer: where one is marked, the other is kept beside it. */
function exchangeFields(change: ExchangeChange, fact: ExchangeFact | null, text: string): Fields {
  const { question, answer, ...fields } = change
  if (question === undefined && answer === undefined) return fields
  const asked = question ? markedAt(text, question) : partAt(text, fact!, fact!.question)
  const kept = fact === null || fact.answer === null ? null : () => partAt(text, fact, fact.answer ?? '')
  const answered = answer === undefined ? (kept?.() ?? null) : answer && markedAt(text, answer)
  return { ...fields, question: asked, answer: answered }
}

/**
 * What a person set, with every text cut from the document here: what comes from outside are offsets.
 * @param fact the action or exchange that is corrected; null where a fact is added
 */
export function fieldsOfChange(
  asked: Correction | Addition,
  fact: ActionFact | ExchangeFact | null,
  text: string,
): Fields {
  if (asked.kind === 'action') return actionFields(asked.change, fact as ActionFact | null, text)
  if (asked.kind === 'exchange') return exchangeFields(asked.change, fact as ExchangeFact | null, text)
  if (asked.kind === 'meeting') return asked.change
  const { passage, ...plain } = asked.change
  return passage ? { ...plain, passage: markedAt(text, passage) } : plain
}
