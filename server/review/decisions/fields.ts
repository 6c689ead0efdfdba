import type { AttendanceFact, MeetingFact, NoticeFact, ReviewState } from '../../../shared/facts.ts'
import type { ReviewKind, Verdict } from '../../../shared/review.ts'
import { sliceAt, type Anchor, type Slice } from '../anchoring/anchor.ts'
import type { FactOf, Fields, ListedKind } from './decision.ts'
import type { HeldWords } from '../anchoring/held-words.ts'
import { locate } from '../anchoring/locate.ts'

type Field = keyof Fields

/** What a confirmation holds fast: what a person saw of the fact, besides its words. */
const confirmed: Record<ReviewKind, readonly Field[]> = {
  action: ['origin', 'owners', 'owingSide', 'due', 'outcome', 'raisedAt', 'ref'],
  exchange: ['challenge', 'by', 'answeredBy', 'assurance'],
  commitment: ['by'],
  decision: [],
  attendance: ['name', 'office', 'status', 'side'],
  notice: ['notice'],
  meeting: ['heldOn', 'title', 'series', 'chair'],
}

const passages: readonly Field[] = ['passage', 'question', 'answer', 'updates']
const isPassage = (field: string) => passages.some((one) => one === field)

/** One field of a fact that is no passage. */
export function fieldOf(fact: FactOf[ReviewKind], field: string): unknown {
  if (field === 'notice') return (fact as NoticeFact).kind
  return (fact as unknown as Record<string, unknown>)[field] ?? null
}

/** The fields of a fact that confirming it holds fast. */
export function confirmedFields(kind: ReviewKind, fact: FactOf[ReviewKind]): Fields {
  return Object.fromEntries(confirmed[kind].map((field) => [field, fieldOf(fact, field)]))
}

/** The names of the fields a decision sets that are no passages. */
export const plainFields = (fields: Fields): string[] => Object.keys(fields).filter((field) => !isPassage(field))

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Whether a fact in other words still reads as the one decided on did, or as it was decided to be. */
export function readsAlike(fact: FactOf[ReviewKind], before: Fields | null, after: Fields | null): boolean {
  return plainFields(after ?? {}).every((field) => {
    const now = fieldOf(fact, field)
    return same(now, before?.[field as Field]) || same(now, after?.[field as Field])
  })
}

/** How many of the fields that a decision found stand in a fact: tells apart facts that share one place. */
export function countAlike(
  fact: FactOf[ReviewKind],
  { before, after }: { before: Fields | null; after: Fields | null },
) {
  const found = { ...after, ...before }
  return plainFields(found).filter((field) => same(fieldOf(fact, field), found[field as Field])).length
}

const strength: Record<ReviewState, number> = { confirmed: 1, corrected: 2, added: 3 }

/** What a fact is after one more decision: what was corrected or added stays so when it is confirmed. */
export function stateAfter(before: ReviewState | undefined, verdict: Exclude<Verdict, 'rejected'>): ReviewState {
  return before !== undefined && strength[before] > strength[verdict] ? before : verdict
}

function sliceOf(held: HeldWords, anchor: Anchor): Slice | null {
  const spans = locate(held, anchor)
  return spans && sliceAt(held.text, spans)
}

/** Passages as slices of this text; null where one of them is not in it. */
type Placed = { passage?: Slice; question?: Slice; answer?: Slice | null; updates?: Slice[] }

function placedOf(held: HeldWords, { passage, question, answer, updates }: Fields): Placed | null {
  const placed: Placed = {}
  for (const [field, anchor] of Object.entries({ passage, question, answer })) {
    if (anchor === undefined) continue
    const slice = anchor === null ? null : sliceOf(held, anchor)
    if (anchor !== null && slice === null) return null
    Object.assign(placed, { [field]: slice })
  }
  if (updates === undefined) return placed
  const slices = updates.map((anchor) => sliceOf(held, anchor)).filter((slice) => slice !== null)
  return slices.length === updates.length ? { ...placed, updates: slices } : null
}

function exchangeOf({ question, answer }: Placed): object {
  if (question === undefined || answer === undefined) return {}
  const spans = [...question.spans, ...(answer?.spans ?? [])].toSorted((a, b) => a[0] - b[0])
  return { question: question.text, answer: answer?.text ?? null, line: question.line, spans }
}

/** People have no text of their own: their passage is where they are named. */
function passageOf(kind: ListedKind, { passage }: Placed): object {
  if (passage === undefined) return {}
  return kind === 'attendance' ? { line: passage.line, spans: passage.spans } : passage
}

/** A fact with the fields of a decision set; null where a passage it names is not in this text. */
export function setFields<Kind extends ListedKind>(
  kind: Kind,
  fact: FactOf[Kind],
  fields: Fields,
  held: HeldWords,
): FactOf[Kind] | null {
  const placed = placedOf(held, fields)
  if (placed === null) return null
  const plain = Object.fromEntries(
    plainFields(fields)
      .filter((field) => field !== 'notice')
      .map((field) => [field, fields[field as Field]]),
  )
  const moved = kind === 'exchange' ? exchangeOf(placed) : passageOf(kind, placed)
  const updates = placed.updates === undefined ? {} : { updates: placed.updates }
  return { ...fact, ...plain, ...moved, ...updates }
}

/** The meeting with the fields of a decision set. */
export function setMeeting(meeting: MeetingFact, { heldOn, title, series, chair }: Fields): MeetingFact {
  const fields = { heldOn, title, series, chair }
  return { ...meeting, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }
}

const by = 'person@1'
const nothing = { line: 1, spans: [], text: '', item: null, certainty: 'sure', reader: by } as const

/** A fact of a kind of which nothing is known yet. */
export function blank(kind: Exclude<ListedKind, 'notice'>, id: string): FactOf[ListedKind] {
  switch (kind) {
    case 'action':
      return {
        ...nothing,
        spans: [],
        id,
        ref: null,
        origin: 'raised',
        raisedAt: null,
        owners: [],
        owingSide: null,
        due: null,
        outcome: null,
        updates: [],
        continues: null,
      }
    case 'exchange': {
      const { text: question, ...rest } = nothing
      const said = { challenge: 'question', by: null, answeredBy: [], answer: null, assurance: 'unclear' } as const
      return { ...rest, ...said, answeredBy: [], spans: [], question }
    }
    case 'commitment':
      return { ...nothing, spans: [], by: [] }
    case 'decision':
      return { ...nothing, spans: [] }
    case 'attendance': {
      const person: AttendanceFact = {
        name: '',
        office: null,
        called: [],
        status: 'present',
        side: 'unknown',
        line: 1,
        spans: [],
      }
      return person
    }
  }
}
