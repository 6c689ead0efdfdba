import type {
  MeetingNotes,
  MeetingNotesAnswer,
  NotesDecisionRow,
  NotesRow,
} from '../../../shared/answers/meeting-notes.ts'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import { countInWords } from '../../../shared/wording/counts.ts'

/** Something that a person may say of two sets of notes. */
export type Saying = { label: string; decision: NotesDecision }

const asking = ({ notes }: MeetingNotes) => notes.filter(({ role }) => role === 'asks').length

/** What the panel says first: what waits, and that nothing counts twice. */
export function notesSub({ meetings }: MeetingNotesAnswer): string {
  const waiting = meetings.reduce((sum, meeting) => sum + asking(meeting), 0)
  const counted = 'One set of each meeting is counted; the others are kept and can be opened.'
  if (waiting === 0) return counted
  return `${counted} Of ${countInWords(waiting, 'set')} it is not clear what ${waiting === 1 ? 'it is' : 'they are'}: not counted until you say.`
}

export const asksAny = ({ meetings }: MeetingNotesAnswer) => meetings.some((meeting) => asking(meeting) > 0)

/** What a person may say of a set of notes and the one that speaks. */
export function sayings(one: NotesRow, speaks: NotesRow): Saying[] {
  const pair = { documentId: one.documentId, otherId: speaks.documentId }
  return [
    { label: 'The same notes in another form', decision: { ...pair, verdict: 'rendition', speaksId: null } },
    { label: 'This one is the newer version', decision: { ...pair, verdict: 'version', speaksId: one.documentId } },
    {
      label: 'The counted one is the newer version',
      decision: { ...pair, verdict: 'version', speaksId: speaks.documentId },
    },
    { label: 'Two meetings', decision: { ...pair, verdict: 'two meetings', speaksId: null } },
  ]
}

/** A decision as a sentence without its date. */
export function decisionInWords({ verdict, names: [one, other], speaks }: NotesDecisionRow): string {
  if (verdict === 'two meetings') return `${one} and ${other} are notes of two meetings.`
  if (verdict === 'rendition') return `${one} and ${other} are the same notes.`
  return `${speaks} is newer than ${speaks === one ? other : one}.`
}
