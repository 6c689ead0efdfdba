import { z } from 'zod'
import { side, type DueFact, type Side } from './facts.ts'
import { realDay } from './review.ts'

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

const id = z.string().min(1).max(100)
const words = (most: number) => z.string().trim().min(1).max(most)

/** What a person enters of an action that is there: `due` for a new due date alone. */
export const eventEntry = z
  .object({
    lifeId: id,
    kind: z.enum(['progress', 'no change', 'new due date', 'completed', 'withdrawn']),
    happenedOn: realDay,
    source: words(200),
    words: words(2000),
    dueBy: realDay.nullable().default(null),
  })
  .refine(({ kind, dueBy }) => (kind === 'new due date') === (dueBy !== null), 'gives a new due date or none')
export type EventEntry = z.infer<typeof eventEntry>

/** A new action as a person enters it. */
export const actionEntry = z.object({
  bodyId: id,
  seriesId: id.nullable().default(null),
  happenedOn: realDay,
  source: words(200),
  words: words(2000),
  owner: words(200).nullable().default(null),
  owingSide: side.nullable().default(null),
  dueBy: realDay.nullable().default(null),
})
export type ActionEntry = z.infer<typeof actionEntry>
