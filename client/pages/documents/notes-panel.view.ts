import type {
  MeetingNotes,
  MeetingNotesAnswer,
  NotesDecisionRow,
  NotesRow,
} from '../../../shared/answers/meeting-notes.ts'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import { wording } from '../../words/documents.ts'

/** Something that a person may say of two sets of notes. */
export type Saying = { label: string; decision: NotesDecision }

const asking = ({ notes }: MeetingNotes) => notes.filter(({ role }) => role === 'asks').length

/** What the panel says first: what waits, and that nothing counts twice. */
export function notesSub({ meetings }: MeetingNotesAnswer): string {
  const waiting = meetings.reduce((sum, meeting) => sum + asking(meeting), 0)
  const counted = wording.oneSetCounted
  if (waiting === 0) return counted
  return wording.setsUnclear(waiting)
}

export const asksAny = ({ meetings }: MeetingNotesAnswer) => meetings.some((meeting) => asking(meeting) > 0)

/** Meetings of which nothing is asked that stand above the list of documents before the rest is asked for. */
const atFirst = 3

/** The meetings that ask something, which the answer has first, and a few of the others. */
export function shownAtFirst({ meetings }: MeetingNotesAnswer): MeetingNotes[] {
  const asks = meetings.filter((meeting) => asking(meeting) > 0).length
  return meetings.slice(0, asks + atFirst)
}

/** What a person may say of a set of notes and the one that speaks. */
export function sayings(one: NotesRow, speaks: NotesRow): Saying[] {
  const pair = { documentId: one.documentId, otherId: speaks.documentId }
  return [
    { label: wording.sameInAnotherForm, decision: { ...pair, verdict: 'rendition', speaksId: null } },
    { label: wording.thisIsNewer, decision: { ...pair, verdict: 'version', speaksId: one.documentId } },
    {
      label: wording.countedIsNewer,
      decision: { ...pair, verdict: 'version', speaksId: speaks.documentId },
    },
    { label: wording.twoMeetings, decision: { ...pair, verdict: 'two meetings', speaksId: null } },
  ]
}

/** A decision as a sentence without its date. */
export function decisionInWords({ verdict, names: [one, other], speaks }: NotesDecisionRow): string {
  if (verdict === 'two meetings') return wording.areOfTwoMeetings(one, other)
  if (verdict === 'rendition') return wording.areTheSame(one, other)
  return wording.isNewer(speaks, speaks === one ? other : one)
}
