import type { MeetingFact } from '../facts.ts'
import type { NotesVerdict } from '../notes-decision.ts'
import type { NotesRole } from '../record.ts'

/** One of several sets of notes of one meeting. */
export type NotesRow = {
  documentId: string
  name: string
  mediaType: string | null
  state: MeetingFact['state']
  role: NotesRole
  /** Whether a person said so. */
  isDecided: boolean
  reason: string
  /** Facts shared with the set that speaks, as a share of all that either has; null for the one that speaks. */
  agreement: number | null
}

/** A meeting with several sets of notes, the one that speaks first. */
export type MeetingNotes = {
  meetingId: string
  title: string
  heldOn: string
  bodyName: string
  isSample: boolean
  notes: NotesRow[]
}

/** What a person said two sets of notes are; newest first. */
export type NotesDecisionRow = {
  decisionId: string
  verdict: NotesVerdict
  names: [string, string]
  /** The name of the newer version; null for the other verdicts. */
  speaks: string | null
  who: string
  decidedAt: string
}

/** Which meetings have several sets of notes, which of them speaks, and what waits for a person to say? Those that ask first. */
export type MeetingNotesAnswer = { meetings: MeetingNotes[]; decisions: NotesDecisionRow[] }
