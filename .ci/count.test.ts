import { expect, test } from 'vitest'
import { countPlaywright, countVitest, couldNotRun, forbidSkips, judge, total } from './count.ts'

const vitest = (numPassedTests: number, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
})

test('a report is counted', () => {
  expect(countVitest(vitest(5), 0)).toEqual({ passed: 5, failed: 0, skipped: 0, reason: null })
  expect(countVitest(vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 0, reason: null })
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }, 1)).toMatchObject({
    passed: 3,
    failed: 2,
  })
})

test('finding nothing is a failure', () => {
  expect(countVitest(vitest(0), 0)).toMatchObject({ failed: 1, reason: 'found no tests' })
})

test('a program that fails without a failed test is a failure', () => {
  expect(judge({ passed: 5, failed: 0, skipped: 0 }, 1)).toMatchObject({ passed: 5, failed: 1 })
  expect(judge({ passed: 5, failed: 0, skipped: 0 }, null)).toMatchObject({ passed: 5, failed: 1 })
})

test('a skipped test is a failure', () => {
  expect(forbidSkips(countVitest(vitest(5, 0, 1, 1), 0))).toMatchObject({ passed: 5, failed: 2, reason: '2 skipped' })
  expect(forbidSkips(countVitest(vitest(5), 0))).toMatchObject({ passed: 5, failed: 0 })
})

test('the last line', () => {
  expect(total([countVitest(vitest(5, 1), 1), couldNotRun('no browser')])).toBe('5 passed, 2 failed')
})
