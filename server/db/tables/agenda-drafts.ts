/** What a person made of the drafted section "Items brought forward" for one meeting; the newest words stand. */
export type AgendaDraftsTable = {
  id: string
  body_id: string
  /** The day of the meeting it is drafted for. */
  held_on: string
  /** `AgendaEdit[]` in the order of the agenda, as JSON. */
  edits: string
  who: string
  saved_at: string
}
