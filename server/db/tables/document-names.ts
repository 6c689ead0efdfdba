/** The people a document lists, as written: what tells which body it belongs to where it names no area. */
export type DocumentNamesTable = { document_id: string; name: string }
