import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreOf, tallyOf, type Sheet } from './tally.ts'
import { scoreTaught } from './taught/score-taught.ts'

const folder = join(import.meta.dirname, '..', '..', 'seeds', 'unseen-o')
const fields = ['actions raised', 'actions brought forward', 'outcome'] as const
const recalled = (sheet: Sheet) => fields.map((field) => scoreOf(tallyOf(sheet, field)).recall ?? 0)

test('words that no rule knows cost many of the actions, and teaching them gives these back', async () => {
  const { untaught, taught } = await scoreTaught(folder)
  for (const recall of recalled(untaught)) expect(recall).toBeLessThan(0.75)
  for (const recall of recalled(taught)) expect(recall).toBeGreaterThan(0.8)
  for (const field of fields) expect(scoreOf(tallyOf(taught, field)).precision).toBeGreaterThan(0.95)
  expect(scoreOf(tallyOf(taught, 'exact slices')).precision).toBe(1)
})
