import { expect, test } from 'vitest'
import { figureOf } from './figure.ts'
import { textOf, verdictOf } from './print.ts'

const about = { measure: 'reading', subject: 'notes', unit: 'times' } as const

test.each([
  [10, [9, 10, 11], 'goal 10'],
  [10, [20, 30, 40], 'short of the goal of 10, 3 times over'],
  [0, [4], 'short of the goal of 0'],
  [null, [4], ''],
])('against a goal of %j, %j is "%s"', (goal, values, said) =>
  expect(verdictOf(figureOf({ ...about, goal }, values))).toBe(said),
)

test('a report groups figures by measure and gives median, least and most', () => {
  const machine = {
    cores: 2,
    processor: 'made up',
    memoryGb: 24,
    system: 'Linux',
    load: 2.5,
    versions: { node: '24.0.0' },
  }
  const figures = [
    figureOf({ ...about, goal: 10 }, [12.34, 1, 200], { read: 5 }),
    figureOf({ ...about, subject: 'pages', unit: 'MB', goal: null }, [120]),
  ]
  expect(textOf({ machine, rows: { 'one body': { actions: 3 } }, figures })).toBe(
    [
      '2 cores (made up), 24 GB, Linux',
      'node 24.0.0',
      'The machine was busy (load 2.50): run it again when it is quiet.',
      '',
      'one body: 3 actions',
      '',
      'reading',
      '  notes    12.3  1 to 200  short of the goal of 10, 1.23 times over  ms: read 5',
      '  pages  120 MB',
      '',
    ].join('\n'),
  )
})
