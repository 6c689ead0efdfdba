/** Due words as they stand at `[start, end)` of a text, and the days they mean; an open end is null. */
export type DueWords = { start: number; end: number; earliest: string | null; latest: string | null }
