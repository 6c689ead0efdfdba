import { expect } from '@playwright/test'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'
import { settled } from './settled.ts'
import { violationsOn } from './violations.ts'

test('a changed filter is in the address: the copied link shows the same view', async ({ page, context }) => {
  await page.goto('/actions')
  await chooseBody(page, /Brackenshire/)
  await page.getByRole('button', { name: /^Side/ }).click()
  await page.getByRole('button', { name: 'Commissioner', exact: true }).click()
  await expect(page).toHaveURL(/side=commissioner/)
  await page.getByRole('button', { name: /^Completed/ }).click()
  const figure = page.getByRole('figure').filter({ has: page.getByRole('region', { name: 'Actions: table' }) })
  await expect(figure.getByRole('heading')).toContainText('Completed')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const seen = await figure.innerText()

  const other = await context.newPage()
  await other.goto(page.url())
  const same = other.getByRole('figure').filter({ has: other.getByRole('region', { name: 'Actions: table' }) })
  await expect(same.getByRole('heading')).toContainText('Completed')
  expect(await same.innerText()).toBe(seen)

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page).toHaveURL(/themes\?.*side=commissioner/)
  await page.goBack()
  await expect(page).toHaveURL(/actions\?.*status=completed/)
})

test('where the filter leaves nothing, every page says what it leaves out and takes it away', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  const nothing = `${search}&until=1999-12-31&side=partner`
  const pages = [
    '/',
    '/repeat-issues',
    '/themes',
    '/themes/domestic-abuse',
    '/actions',
    '/accountability',
    '/commitments',
    '/meetings',
    '/next-meeting',
    '/review',
    '/briefing',
    '/briefing?audience=panel',
    '/search?q=custody',
  ]
  for (const path of pages) {
    const [address = '', words = ''] = path.split('?')
    await page.goto(`${address}${nothing}&${words}`)
    await settled(page)
    const main = page.getByRole('main')
    const said = main.getByText('Set in the filter: period and side.').first()
    await expect(said, path).toBeVisible()
    await expect(main.getByText(/has been read yet/), path).toHaveCount(0)
  }
  expect(await violationsOn(page)).toEqual([])
  const main = page.getByRole('main')
  await main.locator('[data-narrowed]').first().getByRole('button', { name: 'Clear the filter' }).press('Enter')
  await expect(page).not.toHaveURL(/until=|side=/)
  await expect(page).toHaveURL(/body=/)
  await expect(main).toBeFocused()
  await expect(main.locator('[data-narrowed]')).toHaveCount(0)
})
