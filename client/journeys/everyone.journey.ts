import { expect, type Page } from '@playwright/test'
import { everyAddress, settled } from './addresses.ts'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

async function expectNoViolation(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has a violation of WCAG 2.2 AA, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    for (const { name, address } of [{ name: 'as one starts', address: '/' }, ...(await everyAddress(page))]) {
      await page.goto(address)
      await settled(page)
      await test.step(name, () => expectNoViolation(page))
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
  const addresses = await everyAddress(page)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const { name, address } of addresses) {
    await page.goto(address)
    await settled(page)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, name).toBe(0)
  }
  await page.goto('/')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('scrutinised')
})

test('at 320 pixels each action is a card: nothing stands aside, headings are read and sort', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/actions')
  await settled(page)
  const region = page.locator('section[aria-label="Actions: table"]')
  expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  await expect(region).not.toHaveAttribute('tabindex')
  const row = region.getByRole('row').nth(1)
  await expect(row.getByRole('rowheader')).toBeVisible()
  expect(await row.getByRole('cell').count()).toBe((await region.getByRole('columnheader').count()) - 1)
  await region.getByRole('columnheader', { name: 'Raised' }).getByRole('button').click()
  await expect(region.getByRole('columnheader', { name: 'Raised' })).toHaveAttribute('aria-sort', 'ascending')
  await expectNoViolation(page)
})

test('at 360 pixels no table scrolls: of a matrix each row is a card with the months over its cells', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  await page.setViewportSize({ width: 360, height: 780 })
  for (const path of ['/repeat-issues', '/themes', '/accountability', '/briefing', '/briefing/print', '/']) {
    await page.goto(path + search)
    await settled(page)
    await expect(page.locator('main table').first()).toBeVisible()
    await expect(page.locator('[data-wider=true]'), path).toHaveCount(0)
  }
  await page.goto(`/repeat-issues${search}`)
  const row = page.locator('section[aria-label="Issues by meeting: table"]').getByRole('row').nth(2)
  await expect(row.getByRole('rowheader').getByRole('link')).toBeVisible()
  const letter = row.getByRole('button').first()
  const month = await letter.locator('xpath=..').evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(month).toMatch(/^"[A-Z][a-z]{2} ’\d\d"$/)
  await expectNoViolation(page)
  await letter.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a table wider than its place says so, keeps its names in sight and scrolls by keyboard', async ({ page }) => {
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.goto(`/repeat-issues${search}`)
  await settled(page)
  const region = page.getByRole('region', { name: 'Issues by meeting: table' })
  await expect(page.getByText('scroll sideways')).toBeVisible()
  const left = () => region.evaluate((one) => one.scrollLeft)
  const name = region.getByRole('rowheader').first()
  const before = [await left(), (await name.boundingBox())?.x]
  await region.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(left).toBeLessThan(before[0] ?? 0)
  expect((await name.boundingBox())?.x).toBe(before[1])
})

test('nothing breaks the content security policy', async ({ page }) => {
  test.setTimeout(240_000)
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  for (const { address } of await everyAddress(page)) {
    await page.goto(address)
    await settled(page)
  }
  expect(refused).toEqual([])
})
