import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What of WCAG 2.2 AA and of good practice a page breaks, as it stands: the rule and the elements. No page holds a
 * frame: its "legacy" way, which looks at one document only, finds the same in a third of the time, and of what passes
 * one element of each rule is enough.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`A frame at ${page.url()} would not be checked.`)
  const axe = new AxeBuilder({ page }).withTags(standards).setLegacyMode()
  const { violations, passes } = await axe.options({ resultTypes: ['violations'] }).analyze()
  if (passes.length === 0) throw new Error(`Nothing was checked at ${page.url()}.`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
