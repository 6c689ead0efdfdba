import { expect, test } from 'vitest'
import { mediansPicture } from './medians-picture.ts'

const force = { key: 'force', name: 'Force', days: 100, lowerDays: 50, upperDays: 200 }

test('no median, no picture', () => expect(mediansPicture([])).toBeNull())

test('a dot stands on its interval, whose whole length is to scale', () => {
  const { marks, width } = mediansPicture([force])!
  const dot = marks.find((mark) => mark.kind === 'dot')!
  const [from, until] = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.width === 2 ? [mark.from[0], mark.to[0]] : [],
  )
  expect(dot.at[0] - from!).toBeCloseTo((until! - from!) / 3)
  expect(until).toBeLessThan(width)
  expect(marks.filter((mark) => mark.kind === 'text').map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Force', '100 days', '0']),
  )
})

test('an interval whose end is not reached is dashed to the edge and has no end there', () => {
  const open = mediansPicture([force, { ...force, key: 'all', upperDays: null }])!
  const intervals = open.marks.filter((mark) => mark.kind === 'line' && mark.width === 2)
  expect(intervals.map((mark) => mark.kind === 'line' && mark.dash)).toEqual([undefined, '4 3'])
})
