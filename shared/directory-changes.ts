import { z } from 'zod'
import { capacities } from './choices.ts'
import { realDay } from './review.ts'

/** An office or a person as the notes name it, in plain letters: it outlasts reading again and what it is called. */
const key = z.string().min(1).max(300)
const line = (most: number) => z.string().trim().min(1, 'is empty: give it a name').max(most)

/**
 * One change of who is who. `seenOn` names one of several tenures of a person in an office: that in which the lists show
 * them on this day. A sighting is what one name or short form, as written at the meeting of a day, means: somebody of this
 * name, or nobody that is known.
 */
export const directoryChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('office renamed'), office: key, name: line(120) }),
  z.object({ kind: z.literal('offices merged'), office: key, into: key }),
  z.object({ kind: z.literal('people merged'), person: key, into: key }),
  z
    .object({
      kind: z.literal('tenure'),
      office: key,
      person: key,
      seenOn: realDay,
      capacity: z.enum(capacities),
      from: realDay.nullable(),
      until: realDay.nullable(),
    })
    .refine(({ from, until }) => from === null || until === null || from <= until, 'ends before it begins'),
  z.object({ kind: z.literal('sighting'), on: realDay, written: line(200), name: line(120).nullable() }),
])
export type DirectoryChange = z.infer<typeof directoryChange>
