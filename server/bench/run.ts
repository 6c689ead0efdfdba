import { bodyOfNotes, readSamples } from './corpus.ts'
import type { Figure } from './figure.ts'
import { machineOf, rowsOf } from './machine.ts'
import { growth } from './measures/growth.ts'
import { memory } from './measures/memory.ts'
import { oneMore } from './measures/one-more.ts'
import { overhead } from './measures/overhead.ts'
import { reading } from './measures/reading.ts'
import { sameAgain } from './measures/same-again.ts'
import { size } from './measures/size.ts'
import { statements } from './measures/statements.ts'
import { twoReaders } from './measures/two-readers.ts'
import type { Report } from './print.ts'
import { questionsOf } from './questions.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

type Say = (progress: string) => void
type Worlds = Record<'one' | 'ten' | 'hundred', World>

async function openWorlds(say: Say): Promise<Worlds> {
  const samples = await readSamples()
  const load = (bodies: number) =>
    openWorld(
      Array.from({ length: bodies }, (_, body) => bodyOfNotes(samples, body)),
      (loaded) => void (loaded % 10 === 0 && say(`${loaded} of ${bodies} bodies loaded`)),
    )
  return { one: await load(1), ten: await load(10), hundred: await load(100) }
}

/** Growth first, while the worlds are as loaded; what writes comes last. */
async function measureAll({ one, ten, hundred }: Worlds, say: Say): Promise<Figure[]> {
  const [ofOne, ofTen, ofHundred] = [await questionsOf(one), await questionsOf(ten), await questionsOf(hundred)]
  const figures: Figure[] = [size(hundred), ...(await statements(hundred, ofHundred))]
  for (const [position, question] of ofHundred.entries()) {
    say(question.path)
    figures.push(await overhead(hundred, question))
    const asked = {
      one: { world: one, question: ofOne[position] ?? question },
      ten: { world: ten, question: ofTen[position] ?? question },
      hundred: { world: hundred, question },
    }
    figures.push(...(await growth(asked)))
  }
  say('memory')
  figures.push(...(await memory(hundred, ofHundred)))
  say('reading')
  figures.push(await reading(one.bodies[0]?.notes ?? []))
  figures.push(await twoReaders(ten.bodies.flatMap((body) => body.notes)))
  say('one more document')
  figures.push(await oneMore(one, hundred), ...(await sameAgain(hundred)))
  return figures
}

/** Loads the samples as 1, 10 and 100 bodies, measures, and leaves nothing behind. */
export async function runBench(say: Say): Promise<Report> {
  const worlds = await openWorlds(say)
  try {
    const rows = {
      'at 1 body': rowsOf(worlds.one),
      'at 10 bodies': rowsOf(worlds.ten),
      'at 100 bodies': rowsOf(worlds.hundred),
    }
    const figures = await measureAll(worlds, say)
    return { machine: machineOf(worlds.hundred), rows, figures }
  } finally {
    for (const world of Object.values(worlds)) await world.close()
  }
}
