import type { DueFact, Side } from './facts.ts'

/** What a person can record between meetings. */
export const entryKinds = ['action', 'progress', 'no change', 'new due date', 'completed', 'withdrawn'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that happened between meetings, as linking takes it: an event from its own day on, known from `source`. */
export type HandEntry = {
  id: string
  /** Order of entering, for two of one day. */
  sequence: number
  seriesId: string | null
  kind: EntryKind
  /** Ids of the action it is about, as written or entered; any of one life will do. Empty for a new action. */
  targets: string[]
  /** `YYYY-MM-DD` */
  happenedOn: string
  source: string
  words: string
  due: DueFact | null
  owner: string | null
  owingSide: Side | null
}
