import { expect, test } from 'vitest'
import { stackDots, type Dot } from './stack-dots.ts'

const dot = (key: string, days: number): Dot => ({ key, days, tone: 'open' })
const levels = (dots: Dot[]) => stackDots(dots, 10, { base: 0, unit: 1, top: 9 }).map(({ key, level }) => `${key}${level}`)

test.each([
  ['apart', [dot('a', 0), dot('b', 20)], ['a0', 'b0']],
  ['near', [dot('a', 0), dot('b', 5), dot('c', 12)], ['a0', 'b1', 'c0']],
  ['the same day, by key', [dot('b', 3), dot('a', 3)], ['a0', 'b1']],
  ['none', [], []],
])('dots %s', (_name, dots, placed) => expect(levels(dots)).toEqual(placed))

test('a high stack is drawn together so that it stays in its row', () => {
  const many = Array.from({ length: 21 }, (_, at) => dot(`d${at}`, 0))
  expect(Math.max(...stackDots(many, 10, { base: 1, unit: 1, top: 5 }).map((placed) => placed.level))).toBe(5)
})
