/** Meetings of one kind of one body. */
export type SeriesTable = { id: string; body_id: string; name: string }
