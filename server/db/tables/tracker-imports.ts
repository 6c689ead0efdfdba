/** One sheet of an action tracker as a person brought it in: what its columns were matched with, and its rows as checked. */
export type TrackerImportsTable = {
  document_id: string
  sheet: string
  body_id: string
  /** The day as at which the tracker stands, `YYYY-MM-DD`. */
  as_at: string
  /** `TrackerMatching` as JSON. */
  matching: string
  /** `TrackerRow[]` as JSON. */
  rows: string
  who: string
  imported_at: string
}
