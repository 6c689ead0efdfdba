import type { ComparedFact, ComparedField, ComparedKind } from './answers/facts-diff.ts'
import type {
  ActionFact,
  AttendanceFact,
  DocumentFacts,
  DueFact,
  ExchangeFact,
  MeetingFact,
  SourceSpan,
} from './facts.ts'
import { wordsOf } from './words.ts'

/** A value as it is shown, and the key by which it is the same as another. */
export type ComparedValue = { shown: string | null; key: string }
export type ComparedValues = Partial<Record<ComparedField, ComparedValue>>

/** A fact ready to be compared: the words that tell which one it is, and what may differ though it is the same one. */
export type Comparable = { fact: ComparedFact; words: string[]; values: ComparedValues }

const keyOf = (text: string) => wordsOf(text).map(({ key }) => key)
const words = (text: string | null): ComparedValue => ({ shown: text, key: text === null ? '' : keyOf(text).join(' ') })
const list = (texts: string[]): ComparedValue => ({
  shown: texts.length === 0 ? null : texts.join(', '),
  key: texts
    .map((text) => keyOf(text).join(' '))
    .toSorted()
    .join(', '),
})

/** Two ways to write the same days are the same due date. */
function dueValue(due: DueFact | null): ComparedValue {
  if (due === null) return words(null)
  const hasDays = due.earliest !== null || due.latest !== null
  return { shown: due.written, key: hasDays ? `${due.earliest} ${due.latest}` : words(due.written).key }
}

type Placed = { line: number; spans: SourceSpan[] }

function comparable(kind: ComparedKind, text: string, { line, spans }: Placed, values: ComparedValues): Comparable {
  return { fact: { kind, text, line, spans }, words: keyOf(text), values }
}

function ofAction(action: ActionFact): Comparable {
  return comparable('action', action.text, action, {
    wording: words(action.text),
    origin: words(action.origin),
    owners: list(action.owners.map((owner) => owner.office ?? owner.name ?? owner.written)),
    due: dueValue(action.due),
    outcome: words(action.outcome),
    updates: words(action.updates.map(({ text }) => text).join(' ') || null),
  })
}

function ofExchange(exchange: ExchangeFact): Comparable {
  return comparable('exchange', exchange.question, exchange, {
    wording: words(exchange.question),
    answer: words(exchange.answer),
    by: words(exchange.by),
    'answered by': list(exchange.answeredBy),
    assurance: words(exchange.assurance),
  })
}

const ofAttendance = (person: AttendanceFact): Comparable =>
  comparable('attendance', person.name, person, {
    wording: words(person.name),
    office: words(person.office),
    status: words(person.status),
  })

/** Everything that counts in figures, and who was there; headings, themes and notices follow from the rest. */
export function comparables(facts: DocumentFacts): Comparable[] {
  return [
    ...facts.actions.map(ofAction),
    ...facts.exchanges.map(ofExchange),
    ...facts.commitments.map((one) =>
      comparable('commitment', one.text, one, { wording: words(one.text), by: list(one.by) }),
    ),
    ...facts.decisions.map((one) => comparable('decision', one.text, one, { wording: words(one.text) })),
    ...facts.attendance.map(ofAttendance),
  ]
}

/** What notes say of their own meeting and of the next. */
export function comparableMeeting({ startsAt, venue, chair, nextMeeting }: MeetingFact): ComparedValues {
  return {
    'starts at': words(startsAt),
    venue: words(venue),
    chair: words(chair),
    'next meeting': words(nextMeeting?.heldOn ?? null),
  }
}
