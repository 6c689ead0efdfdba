import type { DocumentFacts } from '../facts.ts'
import type { Basis } from './evidence.ts'
import type { NotesRow } from './meeting-notes.ts'

export type MeetingRow = {
  meetingId: string
  documentId: string | null
  heldOn: string
  precision: 'day' | 'month' | 'year'
  title: string
  series: string | null
  state: 'read' | 'referred to'
  isThematic: boolean
  chair: string | null
  present: number
  actionsRaised: number
  broughtForward: number
  exchanges: number
  commitments: number
  notices: number
  unreadShare: number | null
  reviewedShare: number | null
  isSample: boolean
}
export type MeetingsAnswer = { basis: Basis; meetings: MeetingRow[] }

/** A meeting's page: the document's text with all that was read from it, as spans into that text. */
export type MeetingAnswer = {
  meeting: MeetingRow
  document: { documentId: string; name: string; text: string; label: string | null; isSample: boolean } | null
  facts: DocumentFacts | null
  /** Issue and life of each action, by the action's id in the document. */
  actionLinks: { factId: string; lifeId: string; issueId: string; issueName: string }[]
  /** All sets of notes of the meeting, the one that speaks first; empty where there is only one. */
  notes: NotesRow[]
  previousMeetingId: string | null
  nextMeetingId: string | null
}
