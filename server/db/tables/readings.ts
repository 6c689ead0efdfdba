/** The facts read from a document, as the JSON of `shared/facts.ts`. */
export type ReadingsTable = {
  document_id: string
  body_id: string
  facts: string
  read_at: string
  /** The same facts with what people decided applied: made anew whenever the body is linked. Null where nothing was decided. */
  decided: string | null
  /** Where themes are looked for, as JSON: `ThemePassage[]`. Null where the reading gave none: then in the lines of the text. */
  passages: string | null
  /** Themes as the office's own changes find them, as JSON, and a mark of what found them. Null where it changed nothing. */
  themes: string | null
  themes_by: string | null
}
