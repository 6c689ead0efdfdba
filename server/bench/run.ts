import type { Figure } from './figure.ts'
import { machineOf } from './machine.ts'
import { measureNames, measures } from './measures/every.ts'
import type { MeasureName } from './measures/every.ts'
import type { Report } from './print.ts'
import { openWorlds } from './worlds.ts'

const called = (bodies: number) => `at ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`

/**
 * Runs some measures, or all, over the samples as 1, 10 and 100 bodies, as far as these measures ask for them. Leaves nothing
 * behind.
 */
export async function runBench(chosen: readonly MeasureName[], say: (progress: string) => void): Promise<Report> {
  const worlds = await openWorlds(say)
  try {
    const figures: Figure[] = []
    for (const name of measureNames.filter((one) => chosen.includes(one))) {
      say(name)
      figures.push(...(await measures[name](worlds, say)))
    }
    const loaded = worlds.loaded()
    const rows = Object.fromEntries(loaded.map(({ bodies, rows: counts }) => [called(bodies), counts]))
    return { machine: machineOf(loaded.at(-1)?.world ?? null), rows, figures }
  } finally {
    await worlds.close()
  }
}
