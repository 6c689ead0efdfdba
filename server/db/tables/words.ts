/** Words to be searched: an FTS5 table in SQLite, a tsvector with its index in PostgreSQL; only `portable.ts` writes or asks it. */
export type WordsTable = { rowid: number; words: string }
