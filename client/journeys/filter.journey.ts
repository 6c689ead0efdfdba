import { expect } from '@playwright/test'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'

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
