import type { Browser } from '@playwright/test'
import { type Address, settled } from '../../client/journeys/addresses.ts'
import { asUsed } from '../../client/journeys/chromium.ts'
import { violationsOn } from '../../client/journeys/violations.ts'
import type { Finding } from './finding.ts'

/** How many rules of WCAG 2.2 AA and of good practice each page breaks, in light and in dark. */
export async function checkPages(browser: Browser, baseURL: string, addresses: Address[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ ...asUsed, baseURL, colorScheme })
    const page = await context.newPage()
    for (const { name, address } of addresses) {
      await page.goto(address)
      await settled(page)
      const violations = await violationsOn(page)
      const figure = [String(violations.length), ...violations.map((one) => one.split(':')[0])].join(' ')
      findings.push({ of: `${name}, ${colorScheme}`, figure, budget: '0', isMet: violations.length === 0 })
    }
    await context.close()
  }
  return findings
}
