import { expect, test } from 'vitest'
import { inLines, median, summary } from './finding.ts'

const findings = [
  { of: '/actions', figure: '180 kB', budget: '≤ 200 kB', isMet: true },
  { of: '/', figure: '201 kB', budget: '≤ 200 kB', isMet: false },
  { of: 'LibreOffice', figure: 'not installed', budget: '', isMet: null },
]

test('a line for each finding, in columns, each with its verdict', () => {
  expect(inLines('JavaScript', findings)).toBe(
    [
      'JavaScript                  budget',
      '/actions     180 kB         ≤ 200 kB  met',
      '/            201 kB         ≤ 200 kB  MISSED',
      'LibreOffice  not installed            not run',
    ].join('\n'),
  )
})

test('what was not run counts neither way', () => {
  expect(summary(findings)).toBe('1 met, 1 missed, 1 not run')
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j', (numbers, middle) => {
  expect(median(numbers)).toBe(middle)
  expect(() => median([])).toThrow('no middle')
})
