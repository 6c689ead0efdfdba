import { expect, test } from 'vitest'
import { emptyFilter } from '../../shared/filter.ts'
import { cleared, countSet, narrowing } from './narrowing.ts'

const wide = { ...emptyFilter, body: 'b', withPredecessors: true }

test.each([
  [emptyFilter, [], 0],
  [wide, [], 1],
  [{ ...emptyFilter, from: '2019-01-01', until: '2019-12-31' }, ['period'], 1],
  [{ ...wide, themes: [], side: 'force' as const, reviewedOnly: true }, ['theme', 'side', '“Reviewed only”'], 4],
])('%o leaves something out by %o, and has %d parts set', (filter, parts, set) => {
  expect(narrowing(filter)).toEqual(parts)
  expect(countSet(filter)).toBe(set)
})

test('cleared, nothing but the body is left', () => {
  const whole = { series: ['s'], themes: ['t'], priorities: ['p'], offices: ['o'], side: 'force' as const }
  const filter = { ...wide, ...whole, from: '2019-01-01', until: '2019-12-31', asAt: '2020-01-01', reviewedOnly: true }
  expect(narrowing(filter)).toHaveLength(8)
  expect({ ...filter, ...cleared }).toEqual({ ...emptyFilter, body: 'b' })
})
