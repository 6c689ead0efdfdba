import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { certaintyTable } from '../scoring/certainty-table.ts'
import { goalsMissed } from '../scoring/goals.ts'
import { labelledIn, samplesIn, sheetOf } from '../scoring/labelled-folder.ts'
import { leftOutTable, type Layout } from '../scoring/left-out.ts'
import { judgedFacts } from '../scoring/score-certainty.ts'
import { tableOf } from '../scoring/table.ts'
import { addUp } from '../scoring/tally.ts'
import { scoredSeeds, scoreThreads, threadGoalsMissed, threadTable } from '../scoring/threads/score-threads.ts'
import { sampleOf, scoreVaried, varies } from '../scoring/varied/score-varied.ts'
import { variedTable } from '../scoring/varied/varied-table.ts'
import { openPrinter } from '../scoring/wrappings/open-printer.ts'
import { scoreWrappings, type WrappingScore } from '../scoring/wrappings/score-wrappings.ts'
import { wrappingGoalsMissed, wrappingTable } from '../scoring/wrappings/wrapping-table.ts'

const root = join(import.meta.dirname, '..', '..')
const designFolder = join(root, '..', 'shared')

const hasLabels = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.expected.json'))

/** The sample bodies; other layouts by themselves; the design folder's labelled documents where that folder is there. */
function labelledFolders(): { samples: string[]; others: string[] } {
  const entries = readdirSync(join(root, 'seeds'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const labelled = entries.map(({ name }) => join(root, 'seeds', name)).filter(hasLabels)
  const isBody = (folder: string) => existsSync(join(folder, 'body.json'))
  return {
    samples: labelled.filter(isBody),
    others: [
      ...labelled.filter((folder) => !isBody(folder)),
      ...['golden', 'practice'].map((name) => join(designFolder, name)).filter(hasLabels),
    ],
  }
}

const setOf = async (folder: string) => ({ name: basename(folder), ...(await sheetOf(folder)) })

/** So many samples, spread evenly, are read again in every wrapping: more would only take longer. */
const WRAPPED = 12

async function wrappingsOf(folders: string[]): Promise<WrappingScore> {
  const files = folders.flatMap((folder) => samplesIn(folder))
  const step = Math.max(1, Math.floor(files.length / WRAPPED))
  const printer = await openPrinter()
  try {
    return await scoreWrappings(
      files.filter((_, index) => index % step === 0),
      printer,
    )
  } finally {
    await printer?.close()
  }
}

/** Every fourth sample whose lines can be varied: each is read again in some ninety habits. */
const variedOf = (folders: string[]) =>
  folders
    .flatMap((folder) => labelledIn(folder))
    .filter(({ file }) => varies(file))
    .filter((_, index) => index % 4 === 0)
    .map(({ file, label }) => sampleOf(file, label))

type FolderScore = Awaited<ReturnType<typeof setOf>>

/** All notes of a body are of one hand and count as one layout; elsewhere each document is one. */
function layoutsOf(bodies: FolderScore[], alone: FolderScore[]): Layout[] {
  const judged = ({ label, facts }: FolderScore['scored'][number]) => judgedFacts(label, facts)
  return [
    ...bodies.map(({ name, scored }) => ({ name, facts: scored.flatMap(judged) })),
    ...alone.flatMap(({ scored }) => scored.map((one) => ({ name: one.name, facts: judged(one) }))),
  ]
}

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } })
const { samples, others } = labelledFolders()
const sampleSets = await Promise.all(samples.map(setOf))
const otherSets = await Promise.all(others.map(setOf))
const sets = [...sampleSets, ...otherSets]
process.stdout.write(`${tableOf(sets)}\n`)
for (const { name, scored } of sets) process.stdout.write(`\n${name}: ${certaintyTable(scored)}\n`)
process.stdout.write(`\n${leftOutTable(layoutsOf(sampleSets, otherSets))}\n`)
const threads = await scoreThreads(scoredSeeds)
process.stdout.write(`\n${threadTable(threads)}\n`)
const wrappings = await wrappingsOf(samples)
process.stdout.write(`\n${wrappingTable(wrappings)}\n\n`)
const varied = await scoreVaried(variedOf([...samples, ...others]))
process.stdout.write(`${variedTable(varied)}\n\n`)
if (values.faults) {
  for (const { faults } of threads.values()) for (const fault of faults) process.stdout.write(`threads · ${fault}\n`)
  for (const { faults } of wrappings.tallies.values()) for (const fault of faults) process.stdout.write(`${fault}\n`)
  for (const { name, sheet } of sets)
    for (const [field, { faults }] of sheet)
      for (const fault of faults.filter((one) => !one.endsWith(': ')))
        process.stdout.write(`${name} · ${field} · ${fault}\n`)
}
const missed = [
  ...goalsMissed(addUp(sampleSets.map(({ name, sheet }) => [name, sheet]))),
  ...threadGoalsMissed(threads),
  ...wrappingGoalsMissed(wrappings),
]
for (const goal of missed) process.stdout.write(`not reached · ${goal}\n`)
if (sampleSets.length === 0) process.stdout.write('No labelled sample was found under seeds/.\n')
process.exitCode = missed.length > 0 || sampleSets.length === 0 ? 1 : 0
