import type { LedgerLetter } from '../answers/repeat-issues.ts'
import type { ActionStatus, DueGroup } from '../answers/actions.ts'
import type { DueReason } from '../answers/next-meeting.ts'
import type { DocumentState } from '../answers/documents.ts'
import type {
  ActionFact,
  Assurance,
  AttendanceFact,
  Certainty,
  Challenge,
  DueFact,
  NoticeKind,
  Outcome,
  Side,
} from '../facts.ts'
import type { EventKind, RecordTenure } from '../record.ts'
import { capital } from './counts.ts'
import { intervalInWords } from './dates.ts'

export const letterMeaning: Record<LedgerLetter, string> = {
  R: 'raised',
  U: 'updated',
  N: 'no change',
  D: 'put off',
  C: 'completed',
  W: 'withdrawn',
  '–': 'not mentioned',
}

export const sideLabel: Record<Side, string> = {
  commissioner: 'commissioner',
  force: 'force',
  partner: 'partner',
  unknown: 'side not named',
}

export const statusLabel: Record<ActionStatus, string> = {
  open: 'open',
  completed: 'completed',
  withdrawn: 'withdrawn',
}

/** What the notes say became of an action. */
export const outcomeLabel: Record<Outcome, string> = {
  completed: 'completed',
  'in progress': 'in progress',
  'no change': 'no change',
  deferred: 'put off',
  withdrawn: 'withdrawn',
  'not reported': 'not reported on',
}

export const assuranceLabel: Record<Assurance, string> = {
  assured: 'assured',
  'partly assured': 'partly assured',
  'not assured': 'not assured',
  unclear: 'unclear',
}

/** What somebody who asked wanted. */
export const challengeLabel: Record<Challenge, string> = {
  question: 'question',
  reassurance: 'request for reassurance',
  concern: 'concern',
}

export const attendanceLabel: Record<AttendanceFact['status'], string> = { present: 'present', apologies: 'apologies' }

export const originLabel: Record<ActionFact['origin'], string> = {
  raised: 'raised',
  'brought forward': 'brought forward',
}

/** In which way somebody holds an office. */
export const capacityLabel: Record<RecordTenure['capacity'], string> = {
  substantive: 'substantive',
  temporary: 'temporary',
  acting: 'acting',
}

/** How sure reading was of a fact. */
export const certaintyLabel: Record<Certainty, string> = { sure: 'sure', likely: 'likely', unsure: 'unsure' }

export const dueGroupLabel: Record<DueGroup, string> = {
  overdue: 'past its due date',
  due: 'due',
  'open-ended': 'due at a future meeting, no date',
  'no due date': 'no due date',
}

export const reasonLabel: Record<DueReason, string> = {
  due: 'Due at this meeting',
  overdue: 'Past the due date',
  'put off twice': 'Put off twice or more',
  'not reported on': 'Not mentioned when it was due back',
  'open-ended': 'Due at a future meeting that nobody named',
  'no due date': 'Open with no due date',
}

export const stateLabel: Record<DocumentState, string> = {
  received: 'received',
  reading: 'being read',
  read: 'read',
  failed: 'could not be read',
  'needs OCR': 'a picture without text',
  'to match': 'a tracker: match its columns',
  quarantined: 'held back',
}

export const noticeLabel: Record<NoticeKind, string> = {
  'repeated text': 'Repeated text',
  'lost text': 'Lost text',
  'no date': 'No date',
  'weekday disagrees': 'The weekday disagrees with the date',
  'person both present and apologising': 'Present and apologising',
  'action without owner': 'An action without an owner',
  'brought forward without update': 'Brought forward without an update',
  'date out of order': 'A date out of order',
  'unreadable part': 'A part that could not be read',
  'tracker disagrees': 'The tracker says otherwise',
}

export const documentKind: Record<string, string> = {
  'text/plain': 'plain text',
  'text/markdown': 'Markdown',
  'text/html': 'web page',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'text/csv': 'CSV',
}

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
  return SAYS_PUT_OFF.test(written) ? capital(written) : `Put off: ${written}`
}

/** What happened, as the heading of an event: "Put off, to the end of the year". */
export function eventHeading(event: EventWords & { due: DueFact | null }): string {
  switch (event.kind) {
    case 'raised':
      return event.due ? `Raised, due ${event.due.written}` : 'Raised'
    case 'reopened':
      return 'Raised again after it was completed'
    case 'updated':
      return event.progress === 'no change' ? 'No change reported' : 'Progress reported'
    case 'deferred':
      return event.due ? putOff(event.due) : 'Put off'
    case 'completed':
      return 'Completed'
    case 'withdrawn':
      return 'Withdrawn'
    case 'not reported':
      return 'Not reported on'
  }
}

/** A due date as the notes wrote it and the days that it allows. */
export function dueInWords(due: DueFact | null): string {
  if (due === null) return 'no due date'
  if (due.earliest === null && due.latest === null) return `“${due.written}”, no date`
  const assigned = due.assigned ? ', assigned by a person' : ''
  return `“${due.written}”: ${intervalInWords(due.earliest, due.latest)}${assigned}`
}

/** The side that owes an action, as a label that says when it is only supposed. */
export function owingSideInWords(side: Side | null, isInferred: boolean): string {
  if (side === null) return 'nobody named'
  return `${capital(sideLabel[side])}${isInferred ? ' (suggested)' : ''}`
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
  if (weight < 0) return 'against'
  return weight >= 3 ? 'strong' : weight >= 1 ? 'fair' : 'weak'
}

/** Whether a person has looked: what a machine only suggests is marked in documents as on pages. */
export const readingInWords = (isConfirmed: boolean) =>
  isConfirmed ? 'Confirmed by a person.' : 'Suggested: not yet confirmed by a person.'
