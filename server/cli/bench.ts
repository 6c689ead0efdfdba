import { parseArgs } from 'node:util'
import { measureNames } from '../bench/measures/every.ts'
import type { MeasureName } from '../bench/measures/every.ts'
import { textOf } from '../bench/print.ts'
import { runBench } from '../bench/run.ts'

const usage = `usage: npm run bench -- [--json] [MEASURE…]\nmeasures: ${measureNames.join(', ')}`

function chosenOf(words: readonly string[]): MeasureName[] | null {
  if (words.length === 0) return measureNames
  const chosen = measureNames.filter((name) => words.includes(name))
  return chosen.length === new Set(words).size ? chosen : null
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const chosen = chosenOf(positionals)
if (chosen === null) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  const report = await runBench(chosen, (progress) => void process.stderr.write(`${progress}\n`))
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : textOf(report))
}
