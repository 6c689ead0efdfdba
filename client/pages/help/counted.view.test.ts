import { expect, test } from 'vitest'
import * as questions from '../../../shared/words/questions.ts'
import { countedFigures } from './counted.view.ts'

test('every question of the dashboard says how it is counted', () => {
  const asked = Object.values(questions)
  expect(asked.length).toBeGreaterThan(15)
  expect(countedFigures).toHaveLength(asked.length)
  expect(new Set(countedFigures.map(({ question }) => question))).toEqual(new Set<string>(asked))
  for (const { counted } of countedFigures) expect(counted).toMatch(/^.{40,1200}\.$/s)
})
