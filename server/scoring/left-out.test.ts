import { expect, test } from 'vitest'
import { borneOut, leftOutTable } from './left-out.ts'
import type { Judged } from './score-certainty.ts'
import { wilsonLower } from './wilson.ts'

const facts = (right: number, wrong: number, shape = 'raised, sure'): Judged[] =>
  Array.from({ length: right + wrong }, (_, at) => ({ certainty: 'sure', shape, isRight: at < right, place: '' }))

test.each([
  [0, 0, 0],
  [10, 10, 0.787],
  [81, 100, 0.738],
  [0, 10, 0],
])('of %d right in %d the lower end is %d', (right, n, lower) => expect(wilsonLower(right, n)).toBeCloseTo(lower, 3))

test('a word is borne out by as many as it takes, and by its own shape alone', () => {
  expect(borneOut('raised, sure', facts(100, 0))).toBe('sure')
  expect(borneOut('raised, sure', facts(50, 0))).toBe('likely')
  expect(borneOut('raised, sure', facts(3, 0))).toBe('unsure')
  expect(borneOut('raised, sure', facts(100, 10))).toBe('likely')
  expect(borneOut('question, sure', facts(100, 0))).toBe('unsure')
})

test('no layout is judged by itself', () => {
  const table = leftOutTable([
    { name: 'one', facts: facts(100, 0) },
    { name: 'other', facts: facts(1, 1) },
  ])
  const [byRules, byOthers] = table
    .split('\n')
    .slice(-2)
    .map((line) => line.slice(48).trim().split(/ {2,}/))
  expect(byRules).toEqual(['101 of 102', '0 of 0', '0 of 0'])
  expect(byOthers).toEqual(['1 of 2', '0 of 0', '100 of 100'])
})
