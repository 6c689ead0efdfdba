/** A document whose text can be searched; `mark` tells whether what was read of it is still the same. */
export type SearchNotesTable = { number: number; document_id: string; mark: string }
