// Measures the product as it is built against what it promises, on the sample data, and prints a table of each kind.
// `-- weight axe` runs only those kinds, `-- --page /actions` only that page. Ends with 1 where something is missed.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { everyAddress } from '../client/journeys/addresses.ts'
import { launchOptions } from '../client/journeys/chromium.ts'
import { freePort, runServer } from '../client/journeys/run-server.ts'
import { findBrowser } from './browser.ts'
import { timeAnswers } from './quality/answering.ts'
import { checkPages } from './quality/axe.ts'
import { type Finding, inLines, summary } from './quality/finding.ts'
import { scorePages } from './quality/lighthouse.ts'
import { openInOffice } from './quality/office.ts'
import { weighPages } from './quality/weight.ts'

const { values, positionals } = parseArgs({ options: { page: { type: 'string' } }, allowPositionals: true })

const noBrowser = findBrowser()
if (noBrowser !== null) throw new Error(noBrowser)
const port = await freePort()
const server = await runServer()
const browser = await chromium.launch({
  ...launchOptions,
  args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
})

/** The kinds, each with its heading, in the order in which they run. */
async function kinds(): Promise<Record<string, [title: string, measure: () => Finding[] | Promise<Finding[]>]>> {
  const page = await browser.newPage({ baseURL: server.address, viewport: { width: 1440, height: 900 } })
  const all = await everyAddress(page)
  await page.close()
  const addresses = all.filter(({ name }) => values.page === undefined || name === values.page)
  const pages = addresses.filter(({ name }) => name.startsWith('/'))
  const search = new URL(all[0]?.address ?? '/', server.address).search
  return {
    weight: ['JavaScript after gzip', weighPages],
    axe: ['Rules of WCAG 2.2 AA broken', () => checkPages(browser, server.address, addresses)],
    answering: ['Time until it is painted or answered', () => timeAnswers(browser, server.address, all)],
    office: ['Documents for Word and Excel', () => openInOffice(server.address, search)],
    lighthouse: [
      'Lighthouse, desktop: performance, accessibility, best practices',
      () => scorePages(server.address, pages, port),
    ],
  }
}

const findings: Finding[] = []
try {
  for (const [kind, [title, measure]] of Object.entries(await kinds())) {
    if (positionals.length > 0 && !positionals.includes(kind)) continue
    const found = await measure()
    console.log(`\n${inLines(title, found)}`)
    findings.push(...found)
  }
} finally {
  await browser.close()
  await server.stop()
}
console.log(`\n${summary(findings)}`)
process.exitCode = findings.some(({ isMet }) => isMet === false) ? 1 : 0
