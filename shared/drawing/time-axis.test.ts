import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayTicks, timeScale, timeSpan, timeTicks } from './time-axis.ts'

test('ticks stand at firsts of months, evenly stepped', () => {
  expect(timeTicks('2019-04-20', '2019-12-31', 5).map((tick) => tick.label)).toEqual([
    'May 2019',
    'Jul 2019',
    'Sep 2019',
    'Nov 2019',
  ])
  expect(timeTicks('2019-04-01', '2019-06-30', 5).map((tick) => tick.on)).toEqual([
    '2019-04-01',
    '2019-05-01',
    '2019-06-01',
  ])
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

test('ticks lie inside their axis and are not more than asked for', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 2, max: 12 }), (one, other, most) => {
      const [from, until] = [one, other].sort() as [string, string]
      const ticks = timeTicks(from, until, most)
      expect(ticks.length).toBeLessThanOrEqual(most + 1)
      for (const tick of ticks) expect(tick.on >= from && tick.on <= until).toBe(true)
    }),
  )
})

test('the scale runs on true dates', () => {
  const x = timeScale('2019-01-01', '2019-12-31', 0, 364)
  expect([x('2019-01-01'), x('2019-02-01'), x('2019-12-31')]).toEqual([0, 31, 364])
})

test('a span has a margin and none has no days', () => {
  expect(timeSpan(['2019-05-15', '2019-05-15'])).toEqual({ from: '2019-05-05', until: '2019-05-25' })
  expect(timeSpan([])).toBeNull()
})

test.each([
  [240, [0, 60, 120, 180, 240]],
  [12, [0, 5, 10]],
  [500, [0, 90, 180, 270, 360, 450]],
])('%d days are marked at %j', (longest, ticks) => expect(dayTicks(longest)).toEqual(ticks))
