/**
 * Meetings of the year ahead that a person wrote into the forward plan. They refer to no other table, so that they outlast
 * the notes from which body and series are known; a row is never changed but to be taken out.
 */
export type PlannedMeetingsTable = {
  id: string
  body_id: string
  /** Null: a meeting of no series yet known. */
  series_id: string | null
  held_on: string
  subject: string | null
  who: string
  added_at: string
  removed_at: string | null
  removed_by: string | null
}
