import { z } from 'zod'
import { bodyKinds, firstHolder } from './body-kinds.ts'
import { realDay } from './review.ts'

const id = z.string().min(1).max(100)
const line = (most: number) => z.string().trim().min(1, 'is empty: give it a name').max(most)

const bodyDescription = z
  .object({
    name: line(120),
    kind: z.enum(bodyKinds),
    /** The force that it holds to account; null where it is not written down. */
    force: line(120).nullable(),
    /** Its first and last day; null where they are open. */
    from: realDay.nullable(),
    until: realDay.nullable(),
    /** The body under whose name its notes were kept apart, where they were. */
    heldAs: id.nullable(),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, 'ends before it begins')

/** A change of the bodies that held a force to account one after the other; `holder` is the id that each was given. */
export const bodyChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), holder: id.nullable(), to: bodyDescription }),
  z.object({ kind: z.literal('removed'), holder: id }),
])
export type BodyChange = z.infer<typeof bodyChange>

/** One of the oversight bodies of a record, from its first day to the day before the next one's. */
export type OversightBody = z.infer<typeof bodyDescription> & { holder: string }

/** How many bodies may follow one another. */
export const mostBodies = 20

/** The bodies of a record, oldest first: the one it is named after, changed and followed by others as was decided. */
export function successionAfter(name: string, changes: readonly BodyChange[]): OversightBody[] {
  const first: OversightBody = {
    holder: firstHolder,
    name,
    kind: 'commissioner',
    force: null,
    from: null,
    until: null,
    heldAs: null,
  }
  const list = new Map([[firstHolder, first]])
  for (const change of changes) {
    if (change.kind === 'removed') list.delete(change.holder)
    else if (change.holder !== null) list.set(change.holder, { ...change.to, holder: change.holder })
  }
  return [...list.values()].toSorted(
    (a, b) =>
      Number(b.holder === firstHolder) - Number(a.holder === firstHolder) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1),
  )
}

/** The body of a day: the last that had begun by then, else the first. */
export function bodyAt(succession: readonly OversightBody[], day: string): OversightBody {
  const [first] = succession
  if (first === undefined) throw new Error('A record has one oversight body at least.')
  return succession.findLast(({ holder, from }) => holder !== firstHolder && from !== null && from <= day) ?? first
}

/** The first day of the body of a day; null where it is the first body: nothing was before it. */
export function beginOf(succession: readonly OversightBody[], day: string): string | null {
  const body = bodyAt(succession, day)
  return body.holder === firstHolder ? null : body.from
}
