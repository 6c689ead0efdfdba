import { stripVTControlCharacters } from 'node:util'

/** What a stage found. A stage that could not run, or found nothing to run, has failed. */
export type Count = {
  passed: number
  failed: number
  skipped: number
  reason: string | null
  /** What failed and why, a text each, where the stage can say. */
  failures?: string[]
}

export const couldNotRun = (reason: string): Count => ({ passed: 0, failed: 1, skipped: 0, reason })

type Counted = { passed: number; failed: number; skipped: number }

/** The numbers of a report as a verdict, together with the exit code of the program that wrote it. */
export function judge(counted: Counted, exitCode: number | null): Count {
  if (counted.passed + counted.failed + counted.skipped === 0) return couldNotRun('found no tests')
  if (exitCode !== 0 && counted.failed === 0) {
    return { ...counted, failed: 1, reason: `ended with ${exitCode ?? 'a signal'} although no test failed` }
  }
  return { ...counted, reason: null }
}

export type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

type VitestFile = {
  name: string
  message: string
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
}
export type VitestDetails = { testResults: VitestFile[] }

const told = (name: string, message: string): string =>
  [name, ...stripVTControlCharacters(message).split('\n').slice(0, 12)].join('\n    ')

/** Which tests of a report failed and why, a text each; a file that could not be loaded is one of them. */
export function vitestFailures({ testResults }: VitestDetails): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0 && message !== '') return [told(name, message)]
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    return failed.map(({ fullName, failureMessages }) => told(`${name}: ${fullName}`, failureMessages.join('\n')))
  })
}

type PlaywrightSpec = {
  file: string
  title: string
  ok: boolean
  tests: { results: { error?: { message?: string } }[] }[]
}
export type PlaywrightSuite = { specs: PlaywrightSpec[]; suites?: PlaywrightSuite[] }

/** Which journeys of a report failed and why, a text each. */
export function playwrightFailures(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap((suite) => {
    const failed = suite.specs.filter(({ ok }) => !ok)
    const here = failed.map(({ file, title, tests }) => {
      const messages = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''))
      return told(`${file}: ${title}`, messages.find((message) => message !== '') ?? '')
    })
    return [...here, ...playwrightFailures(suite.suites ?? [])]
  })
}

/** A test file that could not be loaded counts no failed test, but makes Vitest end with 1. */
export function countVitest(report: VitestReport, exitCode: number | null): Count {
  const skipped = report.numPendingTests + report.numTodoTests
  return judge({ passed: report.numPassedTests, failed: report.numFailedTests, skipped }, exitCode)
}

export type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

export function countPlaywright({ stats }: PlaywrightReport, exitCode: number | null): Count {
  return judge({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, exitCode)
}

/** Nothing may be skipped, except where a stage says so. */
export function forbidSkips(count: Count): Count {
  if (count.skipped === 0) return count
  return { ...count, failed: count.failed + count.skipped, reason: count.reason ?? `${count.skipped} skipped` }
}

/** The last line of a run. */
export function total(counts: Count[]): string {
  const sum = (key: 'passed' | 'failed') => counts.reduce((all, count) => all + count[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
