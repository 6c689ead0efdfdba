import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countedFigures } from './counted.view.ts'

const answers = join(import.meta.dirname, '../../../shared/answers')

test('every question of the dashboard says how it is counted', () => {
  // Searching finds and counts nothing.
  const figures = readdirSync(answers).filter((file) => file !== 'search.ts')
  const asked = figures.filter((file) => /^export const \w+Question\b/m.test(readFileSync(join(answers, file), 'utf8')))
  expect(asked.length).toBeGreaterThan(15)
  expect(countedFigures).toHaveLength(asked.length)
  expect(new Set(countedFigures.map(({ question }) => question)).size).toBe(asked.length)
  for (const { counted } of countedFigures) expect(counted).toMatch(/^.{40,1200}\.$/s)
})
