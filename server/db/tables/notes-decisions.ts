import type { NotesVerdict } from '../../../shared/notes-decision.ts'

/**
 * What people said that two sets of notes are. A row is never changed but to be undone, and names documents by their ids,
 * which are their hashes, so that it outlasts a removal. Of two in force on one pair the later counts.
 */
export type NotesDecisionsTable = {
  id: string
  /** Order of deciding. */
  sequence: number
  document_id: string
  other_id: string
  verdict: NotesVerdict
  /** The newer of two versions; null for the other verdicts. */
  speaks_id: string | null
  who: string
  decided_at: string
  undone_at: string | null
  undone_by: string | null
}
