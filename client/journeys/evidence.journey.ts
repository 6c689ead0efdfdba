import { expect } from '@playwright/test'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'

test('from the start to the sentence: Overview, Outcome 16, its place in the notes', async ({ page }) => {
  await page.goto('/')
  await chooseBody(page, /West Mercia/)
  await expect(page.getByRole('heading', { level: 1, name: 'What to raise next' })).toBeVisible()
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: 'Outcome 16' })
  await expect(finding).toContainText('May 2019')
  await finding.getByRole('link', { name: 'Open the issue' }).click()

  await expect(page.getByRole('heading', { level: 1, name: /Outcome 16/ })).toBeVisible()
  const event = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /No change reported/ }) })
  const quoted = await event.getByRole('blockquote').innerText()
  await expect(event).toContainText('Retold from the facts; not the published notes')
  await event.getByRole('link', { name: 'show in the notes' }).click()

  const notes = page.getByRole('region', { name: 'The notes' })
  const sought = notes.locator('[data-sought=true]')
  await expect(sought.first()).toBeInViewport()
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  expect(words((await sought.allInnerTexts()).join(' '))).toBe(words(quoted))
})

test('a fact leads to its text and a text to its fact', async ({ page }) => {
  await page.goto('/meetings')
  await chooseBody(page, /West Mercia/)
  await page.getByRole('link', { name: '24 September 2019' }).click()
  const facts = page.getByRole('region', { name: 'What was read from them' })
  const last = facts
    .getByRole('region', { name: /^Asked and answered/ })
    .getByRole('listitem')
    .last()
  await last.getByRole('link').first().click()
  const notes = page.getByRole('region', { name: 'The notes' })
  const marked = notes.locator('[data-selected=true]').first()
  await expect(marked).toBeInViewport()

  const other = notes.locator('a[data-kind=action]').first()
  await other.click()
  await expect(facts.locator('[data-selected=true]')).toContainText((await other.innerText()).trim().slice(0, 20))
  await page.goBack()
  await expect(marked).toBeInViewport()
})

test('a figure leads to its sentences in two clicks', async ({ page }) => {
  await page.goto('/')
  await chooseBody(page, /West Mercia/)
  await page
    .getByRole('list', { name: 'Position' })
    .getByRole('link', { name: /open actions/ })
    .click()
  await expect(page).toHaveURL(/status=open/)
  await page.getByRole('region', { name: 'Actions: table' }).getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('dialog').getByRole('blockquote')).toBeVisible()
})
