import { parseArgs } from 'node:util'
import { textOf } from '../bench/print.ts'
import { runBench } from '../bench/run.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const report = await runBench((progress) => void process.stderr.write(`${progress}\n`))
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : textOf(report))
