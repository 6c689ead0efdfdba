import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What of WCAG 2.2 AA and of good practice a page breaks, as it stands: the rule and the elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze()
  if (passes.length === 0) throw new Error(`Nothing was checked at ${page.url()}.`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
