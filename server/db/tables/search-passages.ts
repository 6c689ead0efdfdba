/** A passage of a document's held text: its words stand in `passage_words` under the same number, its text in the document. */
export type SearchPassagesTable = {
  id: number
  /** The number of its `search_notes`. */
  notes: number
  line: number
  last_line: number
  /** Where it stands in the held text. */
  begins: number
  ends: number
}
