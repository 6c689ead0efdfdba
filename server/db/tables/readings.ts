/** The facts read from a document, as the JSON of `shared/facts.ts`. */
export type ReadingsTable = { document_id: string; body_id: string; facts: string; read_at: string }
