/** A line of notes that names a theme; which meeting and body it tells of, its document says. */
export type ThemeMentionsTable = {
  document_id: string
  theme: string
  line: number
  /** The first word on the line that names it, and where it stands. */
  term: string
  spans: string
}
