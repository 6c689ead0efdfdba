import type { LedgerLetter } from '../../answers/repeat-issues.ts'
import type { ActionStatus, DueGroup } from '../../answers/actions.ts'
import type { DueReason } from '../../answers/next-meeting.ts'
import type { DocumentState } from '../../answers/documents.ts'
import type {
  ActionFact,
  Assurance,
  AttendanceFact,
  Certainty,
  Challenge,
  NoticeKind,
  Outcome,
  Side,
} from '../../facts.ts'
import type { RecordTenure } from '../../record.ts'

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

/** "Past the due date; not mentioned when it was due back". */
export const reasonsInWords = (reasons: DueReason[]) =>
  reasons
    .map((reason, at) =>
      at === 0 ? reasonLabel[reason] : `${reasonLabel[reason][0]?.toLowerCase()}${reasonLabel[reason].slice(1)}`,
    )
    .join('; ')

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
