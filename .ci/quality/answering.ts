import type { Browser, Page } from '@playwright/test'
import { type Address, settled } from '../../client/journeys/addresses.ts'
import { asUsed } from '../../client/journeys/chromium.ts'
import { type Finding, median } from './finding.ts'

/** Longest times, in milliseconds. */
const budgets = { filter: 200, search: 100 }

/** Choices that a page just opened has not asked for yet, so that none is answered from what it keeps. */
const sides = ['Commissioner', 'Force', 'Partners']

/** Pages that change wholly with the filter. */
const changed = ['/', '/actions', '/repeat-issues']

const inMilliseconds = (times: number[]) => `${Math.round(median(times))} ms (median of ${times.length})`

/**
 * Presses what carries these words in the open menu, and waits in the page itself until the figures say something else, none
 * is still on its way, and the frame is painted; gives the milliseconds between.
 */
function timeToPaint(page: Page, words: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const figures = () => [...document.querySelectorAll('figure')].map((one) => one.textContent).join('')
    const before = figures()
    const button = [...document.querySelectorAll('[role=dialog] button')].find((one) => one.textContent === wanted)
    if (!(button instanceof HTMLElement)) throw new Error(`The menu has no ${wanted}.`)
    const startedAt = performance.now()
    button.click()
    const frame = () => new Promise((painted) => requestAnimationFrame(painted))
    while (figures() === before || document.querySelector('[aria-busy=true]')) {
      await frame()
      if (performance.now() - startedAt > 20_000) throw new Error(`Choosing ${wanted} changed no figure.`)
    }
    await frame()
    return performance.now() - startedAt
  }, words)
}

/** How soon a page shows other figures after the filter was changed. */
async function timeFilter(page: Page, { name, address }: Address): Promise<Finding> {
  await page.goto(address)
  await settled(page)
  const times: number[] = []
  for (const side of sides) {
    await page.getByRole('button', { name: /^Side:/ }).click()
    times.push(await timeToPaint(page, side))
  }
  const isMet = median(times) <= budgets.filter
  return { of: `filter changed on ${name}`, figure: inMilliseconds(times), budget: `≤ ${budgets.filter} ms`, isMet }
}

/** The page opens with “custody”, which is therefore held already and not asked again. */
const sought = ['outcome 16', 'victims', 'estat', 'détention', 'response times', 'audit']

/** How soon an answer to a search is there, by the browser’s own clock for what it fetched. */
async function timeSearch(page: Page, address: string | undefined): Promise<Finding> {
  const of = 'search answered'
  const budget = `≤ ${budgets.search} ms`
  if (address === undefined) return { of, figure: 'there is no such page', budget, isMet: null }
  await page.goto(address)
  await settled(page)
  const times: number[] = []
  for (const words of sought) {
    const answered = page.waitForResponse((response) => /\/api\/trpc\/[^?]*search/.test(response.url()))
    await page.getByLabel('Look for').fill(words)
    const response = await answered
    await response.finished()
    times.push(response.request().timing().responseEnd)
  }
  return { of, figure: inMilliseconds(times), budget, isMet: median(times) <= budgets.search }
}

/** How soon the product answers a changed filter and a search. */
export async function timeAnswers(browser: Browser, baseURL: string, addresses: Address[]): Promise<Finding[]> {
  const context = await browser.newContext({ ...asUsed, baseURL, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const findings: Finding[] = []
  for (const address of addresses.filter(({ name }) => changed.includes(name)))
    findings.push(await timeFilter(page, address))
  findings.push(await timeSearch(page, addresses.find(({ name }) => name === '/search')?.address))
  await context.close()
  return findings
}
