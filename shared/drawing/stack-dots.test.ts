import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layDots, type Dot } from './stack-dots.ts'

const dot = (key: string, days: number): Dot => ({ key, days, tone: 'open' })
const heights = (dots: Dot[]) => {
  const [row] = layDots([{ name: 'Open', dots }], 10).rows
  const ground = Math.max(0, ...(row?.dots ?? []).map((placed) => placed.y))
  return row?.dots.map((placed) => `${placed.key} ${ground - placed.y}`)
}

test.each([
  ['apart', [dot('a', 0), dot('b', 20)], ['a 0', 'b 0']],
  ['near', [dot('a', 0), dot('b', 5), dot('c', 12)], ['a 0', 'b 12', 'c 0']],
  ['the same day, by key', [dot('b', 3), dot('a', 3)], ['a 0', 'b 12']],
  ['none', [], []],
])('dots %s', (_name, dots, placed) => expect(heights(dots)).toEqual(placed))

test('rows stand one under the other and dots inside their row', () => {
  const rows = fc.array(fc.array(fc.nat(400), { maxLength: 30 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, (given) => {
      const laid = layDots(
        given.map((days, at) => ({ name: `${at}`, dots: days.map((day, key) => dot(`${key}`, day)) })),
        9,
      )
      for (const [at, row] of laid.rows.entries()) {
        const below = laid.rows[at + 1]?.nameY ?? laid.height + 13
        for (const placed of row.dots) expect(placed.y > row.nameY && placed.y < below).toBe(true)
      }
    }),
  )
})
