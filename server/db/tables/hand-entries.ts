import type { EntryKind } from '../../../shared/hand-entry.ts'
import type { Side } from '../../../shared/facts.ts'

/** What people entered between meetings. A row is never changed but to be undone, and refers to no other table. */
export type HandEntriesTable = {
  id: string
  /** Order of entering. */
  sequence: number
  body_id: string
  series_id: string | null
  kind: EntryKind
  /** The action it is about, as JSON: `FactTarget[]`; empty for a new action. */
  targets: string
  /** Its own day, from which it counts. */
  happened_on: string
  /** Where it is known from: "email from the DCC". */
  source: string
  words: string
  due_written: string | null
  due_earliest: string | null
  due_latest: string | null
  /** Who is to do it, as entered; null where nobody is named. */
  owner: string | null
  owing_side: Side | null
  /** The actions of the record it is about, as JSON: ids; null where they are in no notes any more. */
  placed: string | null
  who: string
  entered_at: string
  undone_at: string | null
  undone_by: string | null
}
