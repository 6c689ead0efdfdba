import type { NotesRole } from '../../../shared/record.ts'

/** The sets of notes of each meeting that has more than one: made anew whenever a body is linked. */
export type MeetingNotesTable = {
  document_id: string
  body_id: string
  meeting_id: string
  role: NotesRole
  /** 1 where a person said so. */
  is_decided: 0 | 1
  reason: string
  agreement: number | null
}
