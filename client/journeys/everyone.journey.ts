import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const addresses = [
  '/',
  '/next-meeting',
  '/briefing',
  '/repeat-issues',
  '/themes',
  '/actions',
  '/accountability',
  '/commitments',
  '/meetings',
  '/documents',
  '/review',
  '/search',
  '/numbers',
  '/settings/themes',
  '/settings/priorities',
  '/settings/offices',
  '/settings/bodies',
  '/nowhere',
]

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Reading .*…$/)).toHaveCount(0)
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect(passes.length).toBeGreaterThan(0)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

/** Every page of the body with the most meetings, its first issue and its first meeting, and the page one starts on. */
async function addressesOf(page: Page): Promise<string[]> {
  await page.goto('/')
  // On a narrow window the menus stand behind a button.
  const menus = page.getByRole('button', { name: 'Filter', exact: true })
  await expect(menus.or(page.getByRole('button', { name: /^Oversight body/ })).first()).toBeVisible()
  if (await menus.isVisible()) await menus.click()
  const search = await chooseBody(page, /Brackenshire/)
  await page.goto(`/repeat-issues${search}`)
  const issue = await page
    .getByRole('region', { name: 'Issues by meeting: table' })
    .getByRole('link')
    .first()
    .getAttribute('href')
  await page.goto(`/meetings${search}`)
  const meeting = await page
    .getByRole('region', { name: 'Meetings: table' })
    .getByRole('link')
    .first()
    .getAttribute('href')
  return [
    '/',
    ...addresses.map((address) => address + search),
    `/search${search}&q=custody`,
    String(issue),
    String(meeting),
  ]
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has a violation of WCAG 2.2 AA, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    for (const address of await addressesOf(page)) {
      await page.goto(address)
      await settled(page)
      await test.step(address, () => expectNoViolation(page))
    }
    await context.close()
  })
}

test('what is laid over a page, and the menus of the filter, have no violation', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page
    .getByRole('button', { name: /^Read the/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: /^Themes/ }).click()
  await expect(page.getByRole('dialog', { name: 'Themes' })).toBeVisible()
  await expectNoViolation(page)
})

test('no page scrolls sideways at 320 pixels, and the menu opens by keyboard', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const address of await addressesOf(page)) {
    await page.goto(address)
    await settled(page)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, address).toBe(0)
  }
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('scrutinised')
})

test('nothing breaks the content security policy', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  for (const address of addresses) {
    await page.goto(address)
    await settled(page)
  }
  expect(refused).toEqual([])
})
