import { expect, test } from 'vitest'
import { budgets, weights } from './weight.ts'

const pages = weights()

test('every page was weighed, and charts weigh something', () => {
  expect(pages.length).toBeGreaterThan(12)
  expect(pages.some(({ beforeCharts, withCharts }) => withCharts > beforeCharts + 50_000)).toBe(true)
})

test.each(pages)('the JavaScript of $page keeps to its budget', ({ beforeCharts, withCharts }) => {
  expect(beforeCharts).toBeGreaterThan(10_000)
  expect(beforeCharts).toBeLessThanOrEqual(budgets.beforeCharts)
  expect(withCharts).toBeLessThanOrEqual(budgets.withCharts)
})
