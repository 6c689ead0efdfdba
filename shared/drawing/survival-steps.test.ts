import { expect, test } from 'vitest'
import { atRiskAt, survivalSteps } from './survival-steps.ts'

const point = (ageDays: number, share: number, atRisk: number) => ({
  ageDays,
  share,
  lower: share / 2,
  upper: 1,
  atRisk,
  ended: 1,
  censored: 0,
})
const force = { name: 'force', beginsAtDays: 0, points: [point(10, 0.8, 10), point(30, 0.5, 6)] }
const office = { name: 'commissioner', beginsAtDays: 12, points: [point(30, 0.9, 12)] }

test('a curve starts whole and keeps its band', () => {
  expect(survivalSteps([force])).toEqual([
    { age: 0, band: [1, 1], shares: [1] },
    { age: 10, band: [0.4, 1], shares: [0.8] },
    { age: 30, band: [0.25, 1], shares: [0.5] },
  ])
})

test('two curves share their ages, each from where it begins, and show no band', () => {
  expect(survivalSteps([force, office])).toEqual([
    { age: 0, shares: [1, null] },
    { age: 10, shares: [0.8, null] },
    { age: 12, shares: [null, 1] },
    { age: 30, shares: [0.5, 0.9] },
  ])
})

test('the first of two can keep its band', () =>
  expect(survivalSteps([force, office], true).map((step) => step.band)).toEqual([
    [1, 1],
    [0.4, 1],
    undefined,
    [0.25, 1],
  ]))

test('nothing read gives nothing to draw', () =>
  expect(survivalSteps([{ name: 'force', points: [], beginsAtDays: null }])).toEqual([]))

test.each([
  [0, 10],
  [10, 10],
  [11, 6],
  [31, 0],
])('at %d days %d are at risk', (age, atRisk) => expect(atRiskAt(force.points, age)).toBe(atRisk))
