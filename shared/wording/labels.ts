import type { LedgerLetter } from '../answers/repeat-issues.ts'
import type { DueFact, Side } from '../facts.ts'
import type { EventKind } from '../record.ts'
import { capital } from '../words/counts.ts'
import { wording as dueWords } from '../words/due.ts'
import { wording as events } from '../words/events.ts'
import { sideLabel } from '../words/labels.ts'
import { wording as words } from '../words/reading.ts'
import { wording as who } from '../words/who.ts'
import { intervalInWords } from './dates.ts'

export * from '../words/labels.ts'

type EventWords = { kind: EventKind; progress: 'in progress' | 'no change' | null }

/** The letter of an event, as the ledger shows it. */
export function eventLetter({ kind, progress }: EventWords): LedgerLetter {
  switch (kind) {
    case 'raised':
    case 'reopened':
      return 'R'
    case 'updated':
      return progress === 'no change' ? 'N' : 'U'
    case 'deferred':
      return 'D'
    case 'completed':
      return 'C'
    case 'withdrawn':
      return 'W'
    case 'not reported':
      return '–'
  }
}

/** Words of notes that say by themselves that something was put off, and often until when. */
const SAYS_PUT_OFF =
  /^(?:(?:was|were|been|is) )?(?:put off|put back|deferred|postponed|carried (?:forward|over)|moved)\b/iu

/** "Put off: end of the year"; the notes' own words where they say so themselves: "Put off to the May meeting". */
function putOff({ written }: DueFact): string {
  return SAYS_PUT_OFF.test(written) ? capital(written) : events.putOffTo(written)
}

/** What happened, as the heading of an event: "Put off, to the end of the year". */
export function eventHeading(event: EventWords & { due: DueFact | null }): string {
  switch (event.kind) {
    case 'raised':
      return event.due ? events.raisedDue(event.due.written) : events.raised
    case 'reopened':
      return events.raisedAgain
    case 'updated':
      return event.progress === 'no change' ? events.noChange : events.progress
    case 'deferred':
      return event.due ? putOff(event.due) : events.putOffNow
    case 'completed':
      return events.completed
    case 'withdrawn':
      return events.withdrawn
    case 'not reported':
      return events.notReported
  }
}

/** A due date as the notes wrote it and the days that it allows. */
export function dueInWords(due: DueFact | null): string {
  if (due === null) return dueWords.noDueDate
  if (due.earliest === null && due.latest === null) return dueWords.withoutDay(due.written)
  const days = intervalInWords(due.earliest, due.latest)
  return due.assigned ? dueWords.assignedWithin(due.written, days) : dueWords.within(due.written, days)
}

/** The side that owes an action, as a label that says when it is only supposed. */
export function owingSideInWords(side: Side | null, isInferred: boolean): string {
  if (side === null) return who.nobodyNamed
  const name = capital(sideLabel[side])
  return isInferred ? who.suggestedSide(name) : name
}

/** Who owns an action, offices in full: "Deputy Chief Constable", or what the notes wrote; null where nobody is named. */
export function ownersInWords(
  owners: { written: string; office: string | null; name: string | null }[],
): string | null {
  const said = owners.map((owner) => owner.office ?? owner.name ?? owner.written)
  return said.length === 0 ? null : [...new Set(said)].join(', ')
}

/** How strong a reason for a link was. The weight is in bits: one more makes the link twice as likely. */
export function strength(weight: number): string {
  if (weight < 0) return words.against
  return weight >= 3 ? words.strong : weight >= 1 ? words.fair : words.weak
}

/** Whether a person has looked: what a machine only suggests is marked in documents as on pages. */
export const readingInWords = (isConfirmed: boolean) => (isConfirmed ? words.confirmedByAPerson : words.notYetConfirmed)

/** The same in a cell of a table. */
export const readingInShort = (isConfirmed: boolean) => (isConfirmed ? words.confirmed : words.suggested)
