import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { goalsMissed } from '../scoring/goals.ts'
import { sheetOf } from '../scoring/labelled-folder.ts'
import { tableOf, type ScoredSet } from '../scoring/table.ts'
import { addUp } from '../scoring/tally.ts'

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

const setOf = async (folder: string): Promise<ScoredSet> => ({ name: basename(folder), ...(await sheetOf(folder)) })

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } })
const { samples, others } = labelledFolders()
const sampleSets = await Promise.all(samples.map(setOf))
const sets = [...sampleSets, ...(await Promise.all(others.map(setOf)))]
process.stdout.write(`${tableOf(sets)}\n`)
if (values.faults) {
  for (const { name, sheet } of sets)
    for (const [field, { faults }] of sheet)
      for (const fault of faults.filter((one) => !one.endsWith(': ')))
        process.stdout.write(`${name} · ${field} · ${fault}\n`)
}
const missed = goalsMissed(addUp(sampleSets.map(({ name, sheet }) => [name, sheet])))
for (const goal of missed) process.stdout.write(`not reached · ${goal}\n`)
if (sampleSets.length === 0) process.stdout.write('No labelled sample was found under seeds/.\n')
process.exitCode = missed.length > 0 || sampleSets.length === 0 ? 1 : 0
