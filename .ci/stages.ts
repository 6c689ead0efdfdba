import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { countPlaywright, countVitest, couldNotRun, forbidSkips, playwrightFailures, vitestFailures } from './count.ts'
import type { Count, PlaywrightReport, PlaywrightSuite, VitestDetails, VitestReport } from './count.ts'

export type Stage = { name: string; run: () => Count }

const root = join(import.meta.dirname, '..')

/** Runs a program of node_modules on this Node, its output going where ours goes; returns the exit code. */
function run(program: string, args: string[]): number | null {
  return spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'inherit' }).status
}

/** A stage that counts as one check: the program is content or it is not. */
function check(name: string, program: string, ...args: string[]): Stage {
  const verdict = (exitCode: number | null): Count =>
    exitCode === 0
      ? { passed: 1, failed: 0, skipped: 0, reason: null }
      : { passed: 0, failed: 1, skipped: 0, reason: `ended with ${exitCode ?? 'a signal'}` }
  return { name, run: () => verdict(run(program, args)) }
}

/** Lets a program write its report as JSON to `file`, and reads it. */
function withReport<Report>(
  file: string,
  count: (report: Report, exitCode: number | null) => Count,
  work: () => number | null,
): Count {
  rmSync(file, { force: true })
  const exitCode = work()
  if (!existsSync(file)) return couldNotRun(`ended with ${exitCode ?? 'a signal'} and left no report`)
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  return count(report, exitCode)
}

function vitest(name: string, projects: string[], maySkip = false): Stage {
  const file = join(root, 'test-results', `${name}.json`)
  const only = projects.flatMap((project) => ['--project', project])
  const args = ['run', ...only, '--reporter=dot', '--reporter=json', `--outputFile=${file}`]
  const count = (report: VitestReport & VitestDetails, exitCode: number | null): Count => ({
    ...countVitest(report, exitCode),
    failures: vitestFailures(report),
  })
  const tests = () => withReport(file, count, () => run('node_modules/vitest/vitest.mjs', args))
  return { name, run: () => (maySkip ? tests() : forbidSkips(tests())) }
}

/** A stage that asks something of the built pages. */
function ofBuilt(tests: () => Count): Count {
  return run('.ci/build.mjs', []) === 0 ? tests() : couldNotRun('the pages could not be built')
}

function journeys(): Count {
  const browser = findBrowser()
  if (browser !== null) return couldNotRun(browser)
  const args = ['test', '--config', 'client/journeys/playwright.config.ts']
  const file = join(root, 'test-results/report.json')
  const count = (report: PlaywrightReport & { suites: PlaywrightSuite[] }, exitCode: number | null): Count => ({
    ...countPlaywright(report, exitCode),
    failures: playwrightFailures(report.suites),
  })
  return forbidSkips(withReport(file, count, () => run('node_modules/@playwright/test/cli.js', args)))
}

const still: Stage[] = [
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  check('lint', 'node_modules/oxlint/bin/oxlint', '--type-aware'),
  check('format', 'node_modules/oxfmt/bin/oxfmt', '--check'),
  check('unused code', 'node_modules/knip/bin/knip.js'),
]

/** Needs neither a database server nor a browser. */
export const quickStages: Stage[] = [...still, vitest('unit', ['unit', 'dom']), vitest('golden', ['golden'], true)]

export const allStages: Stage[] = [
  ...quickStages,
  vitest('database', ['db']),
  vitest('wire', ['wire']),
  { name: 'weight', run: () => ofBuilt(vitest('weight', ['built']).run) },
  { name: 'journeys', run: () => ofBuilt(journeys) },
]
