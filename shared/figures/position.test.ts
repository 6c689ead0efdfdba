import { expect, test } from 'vitest'
import type { PositionAnswer } from '../answers/position.ts'
import { overdueChange, positionTiles } from './position.ts'
import { basis } from './testing/basis.ts'

const answer: PositionAnswer = {
  basis,
  open: 38,
  openBySide: [
    { side: 'force', open: 27 },
    { side: 'commissioner', open: 10 },
    { side: null, open: 1 },
  ],
  overdue: 9,
  overdueBefore: 7,
  silentLapses: 4,
  oldestSilentLapseDays: 224,
  repeatIssues: 11,
  repeatIssuesOpen: 6,
  issues: 40,
  medianDaysOpen: {
    days: 104,
    lowerDays: 84,
    upperDays: null,
    whyNot: null,
    actions: 92,
    ended: 61,
    stillOpen: 31,
    withoutExposure: 0,
    startUnknown: 0,
  },
  answersNotAssured: 5,
  answersNotAssuredDecided: 0,
  answers: 60,
  commitments: 2,
}

test.each([
  ['open', '38', '27 force · 10 commissioner · 1 with no side named'],
  ['overdue', '9', 'two more than at the meeting before'],
  ['lapses', '4', 'oldest 224 days'],
  ['repeat', '6', 'of 11 repeat issues, 40 issues in all'],
  ['median', '104', '95 % interval 84 to not reached'],
  ['assurance', '5', 'of 60 answers, suggested'],
])('the tile "%s" shows %s and "%s"', (key, value, detail) => {
  expect(positionTiles(answer).find((tile) => tile.key === key)).toMatchObject({ value, detail })
})

test.each([
  [0, 'of 60 answers, suggested'],
  [2, 'of 60 answers, 2 decided by a person, the rest suggested'],
  [5, 'of 60 answers, decided by a person'],
])('answers not assured, %i of them as a person decided: %s', (answersNotAssuredDecided, detail) =>
  expect(positionTiles({ ...answer, answersNotAssuredDecided }).at(-1)).toMatchObject({ key: 'assurance', detail }),
)

test.each([
  [null, 'no earlier meeting to compare with'],
  [9, 'as many as at the meeting before'],
  [10, 'one fewer than at the meeting before'],
])('against %j before: %s', (overdueBefore, words) => expect(overdueChange({ ...answer, overdueBefore })).toBe(words))

test('nothing asks for attention where nothing is late, and no median is a dash', () => {
  const calm = {
    ...answer,
    overdue: 0,
    silentLapses: 0,
    oldestSilentLapseDays: null,
    medianDaysOpen: { ...answer.medianDaysOpen, days: null, whyNot: 'not reached' as const },
  }
  expect(positionTiles(calm).some((tile) => tile.needsAttention)).toBe(false)
  expect(positionTiles(calm).find((tile) => tile.key === 'median')?.value).toBe('–')
})
