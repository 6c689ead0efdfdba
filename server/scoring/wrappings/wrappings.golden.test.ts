import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplesIn } from '../labelled-folder.ts'
import { scoreOf } from '../tally.ts'
import { openPrinter, type Printer } from './open-printer.ts'
import { scoreWrappings, type WrappingScore } from './score-wrappings.ts'
import { wrappingGoalsMissed, wrappingTable } from './wrapping-table.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'seeds', 'brackenshire')
const samples = samplesIn(folder).filter((_, index) => index % 2 === 0)

let printer: Printer | null
let score: WrappingScore

beforeAll(async () => {
  printer = await openPrinter()
  score = await scoreWrappings(samples, printer)
})
afterAll(() => printer?.close())

test('ten samples give the same facts as Word documents, and as PDFs where a browser can print them', () => {
  expect(samples.length).toBeGreaterThanOrEqual(10)
  expect(scoreOf(score.tallies.get('docx')!).n).toBeGreaterThan(500)
  const missed = wrappingGoalsMissed(score)
  expect(missed).toEqual(printer ? [] : ['same facts as .pdf: not run: no browser'])
})

test('what was not run is not called reached', () => {
  const tallies = new Map([...score.tallies].filter(([wrapping]) => wrapping !== 'pdf'))
  expect(wrappingGoalsMissed({ ...score, tallies })).toEqual(['same facts as .pdf: not run: no browser'])
  expect(wrappingTable({ ...score, tallies })).toMatch(/\.pdf +not run: no browser$/)
})

test('facts that differ are found out', () => {
  const docx = { right: 90, wrong: 10, missed: 10, faults: [] }
  expect(wrappingGoalsMissed({ ...score, tallies: new Map([...score.tallies, ['docx', docx]]) })).toContain(
    'same facts as .docx: f1 0.900, needed 0.98',
  )
})
