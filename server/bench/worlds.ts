import { bodyOfNotes, readSamples } from './corpus.ts'
import type { Note } from './corpus.ts'
import { rowsOf } from './machine.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

export type Worlds = {
  /** The notes of so many bodies, put into no database. */
  notesOf: (bodies: number) => Promise<Note[]>
  /** A database of so many bodies: loaded when it is first asked for, and the same from then on. */
  of: (bodies: number) => Promise<World>
  /** Those that were loaded, the smallest first, with their rows as they were then: some measures write. */
  loaded: () => { bodies: number; world: World; rows: Record<string, number> }[]
  close: () => Promise<void>
}

/** Worlds made of the samples, none of which costs anything before a measure asks for it. */
export async function openWorlds(say: (progress: string) => void): Promise<Worlds> {
  const samples = await readSamples()
  const loaded = new Map<number, { bodies: number; world: World; rows: Record<string, number> }>()
  const bodiesOf = (bodies: number) => Array.from({ length: bodies }, (_, body) => bodyOfNotes(samples, body))
  return {
    notesOf: async (bodies) => bodiesOf(bodies).flatMap(({ notes }) => notes),
    of: async (bodies) => {
      const known = loaded.get(bodies)
      if (known) return known.world
      const tell = (done: number) => void (done % 10 === 0 && say(`${done} of ${bodies} bodies loaded`))
      const world = await openWorld(bodiesOf(bodies), tell)
      loaded.set(bodies, { bodies, world, rows: rowsOf(world) })
      return world
    },
    loaded: () => [...loaded.values()].toSorted((a, b) => a.bodies - b.bodies),
    close: async () => {
      for (const { world } of loaded.values()) await world.close()
    },
  }
}
