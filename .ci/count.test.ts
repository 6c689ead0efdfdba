import { expect, test } from 'vitest'
import { countPlaywright, countVitest, couldNotRun, forbidSkips, judge, total } from './count.ts'
import { playwrightFailures, vitestFailures } from './count.ts'

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

test('what failed is told with its reason', () => {
  const failed = { status: 'failed', fullName: 'a sum', failureMessages: ['\u001B[31mexpected 1 to be 2\u001B[39m'] }
  const passed = { status: 'passed', fullName: 'a product', failureMessages: [] }
  const testResults = [
    { name: 'a.test.ts', message: '', assertionResults: [passed, failed] },
    { name: 'b.test.ts', message: 'Cannot find module', assertionResults: [] },
  ]
  expect(vitestFailures({ testResults })).toEqual([
    'a.test.ts: a sum\n    expected 1 to be 2',
    'b.test.ts\n    Cannot find module',
  ])
  const spec = (ok: boolean) => ({
    file: 'upload.journey.ts',
    title: 'a file is dropped',
    ok,
    tests: [{ results: [{ error: { message: 'nothing came' } }] }],
  })
  expect(playwrightFailures([{ specs: [spec(true)], suites: [{ specs: [spec(false)] }] }])).toEqual([
    'upload.journey.ts: a file is dropped\n    nothing came',
  ])
})
