/** The facts read from a document, as the JSON of `shared/facts.ts`. */
export type ReadingsTable = {
  document_id: string
  body_id: string
  facts: string
  read_at: string
  /** The same facts with what people decided applied: made anew whenever the body is linked. Null where nothing was decided. */
  decided: string | null
}
