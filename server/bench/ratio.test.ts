import { expect, test } from 'vitest'
import { median, spreadOf, timeInTurn } from './ratio.ts'

test.each([
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 2], 2],
  [[4, 1, 10, 2], 3],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected))

test('there is no median of nothing', () => expect(() => median([])).toThrow('of nothing'))

test('a spread holds the least and the most', () => expect(spreadOf([2, 1, 5])).toEqual({ median: 2, min: 1, max: 5 }))

test('sides are called in turn, what comes before each is not timed, and a round gives a time for each', async () => {
  const calls: string[] = []
  const sides = {
    first: { call: () => calls.push('a') },
    second: { before: () => calls.push('(b'), call: async () => calls.push('b)') },
  }
  const rounds = await timeInTurn(sides, { rounds: 2, roundMs: 0, mostCalls: 1 })
  expect(calls.join('')).toBe('a(bb)'.repeat(4))
  expect(rounds).toHaveLength(2)
  for (const round of rounds) expect(Object.values(round).every((ms) => ms >= 0)).toBe(true)
})

test('a round makes no more calls than it is allowed', async () => {
  let calls = 0
  await timeInTurn({ only: { call: () => calls++ } }, { rounds: 2, roundMs: 1000, mostCalls: 5 })
  expect(calls).toBe(3 + 3 + 2 * 5)
})
