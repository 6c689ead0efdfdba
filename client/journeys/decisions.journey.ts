import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './served.ts'

const notesOf = (when: string, ...lines: string[]) => `Fernmoor Police and Crime Commissioner
Monthly Accountability Meeting
Date: ${when} at 10:00

Attendance:
Una Brock, Police and Crime Commissioner (PCC)
Piers Lund, Chief Constable (CC)
Tess Rowe, Deputy Chief Constable (DCC)

${lines.join('\n')}
`
const files = [
  {
    name: 'fernmoor-april.txt',
    text: notesOf(
      '11 April 2023',
      '1. Kennels',
      'ACTION: DCC to settle the lease of the dog kennels at Ridge Farm.',
      'ACTION: CC to show what the kennels at Ridge Farm cost a dog.',
      '2. Radios',
      'ACTION: CC to report on radios that fail in the tunnels.',
    ),
  },
]

async function put(page: Page): Promise<void> {
  await page.goto('/documents')
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  await expect(page.getByRole('listitem').filter({ hasText: files[0]!.name })).toContainText('Read: 3 actions', {
    timeout: 30_000,
  })
  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(openActions(page)).toContainText('3 open actions')
}

const openActions = (page: Page) => page.getByRole('list', { name: 'Position' })
const history = (page: Page) => page.getByRole('list', { name: 'What people decided' })
const go = (page: Page, to: RegExp) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: to }).click()

async function openIssueOf(page: Page, words: string): Promise<void> {
  await go(page, /^Actions/)
  await page.getByRole('link', { name: words }).first().click()
  await page.getByRole('dialog').getByRole('link', { name: 'All that was said of it' }).click()
  await expect(page.getByRole('heading', { name: 'Why these belong together' })).toBeVisible()
}

async function removeAgain(page: Page): Promise<void> {
  await page.goto('/documents')
  for (const { name } of files) {
    await page.getByRole('button', { name: `Remove ${name}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0)
  }
}

test('an issue is renamed, one action taken out of it, and both are undone', async ({ page }) => {
  await put(page)
  await openIssueOf(page, 'settle the lease')
  const first = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Merge with another' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /radios/ }).check()
  await expect(dialog.getByRole('status').filter({ hasText: 'Joins' })).toContainText('adios')
  await dialog.getByRole('button', { name: 'Merge the two' }).click()
  await expect(history(page)).toContainText('Merged')
  await page.getByRole('button', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Kennels and radios')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kennels and radios')
  await page.getByRole('button', { name: 'Take one out' }).click()
  await dialog.getByRole('radio', { name: /radios that fail/ }).check()
  await dialog.getByRole('button', { name: 'Take it out' }).click()
  await expect(history(page)).toContainText('Taken out')
  await expect(page.getByText('radios that fail in the tunnels').and(page.locator('blockquote'))).toHaveCount(0)
  const checked = await new AxeBuilder({ page }).analyze()
  expect(checked.violations).toEqual([])
  for (const what of ['Taken out', 'Renamed', 'Merged'])
    await page.getByRole('button', { name: `Undo ${what}` }).click({ timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first.split(' open')[0] ?? first)
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
  await removeAgain(page)
})

test('a completion recorded by hand changes the figure, is marked as such, and is undone', async ({ page }) => {
  await put(page)
  await openIssueOf(page, 'radios that fail')
  await page.getByRole('button', { name: 'Record something that happened' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('In words').fill('All tunnels have repeaters now.')
  await dialog.getByLabel('Day').fill('2023-04-20')
  await dialog.getByLabel('Known from').fill('email from the DCC')
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog).toContainText('It counts from 20 April 2023; the figures here are as at 11 April 2023')
  await dialog.getByRole('button', { name: 'Show figures as at 20 April 2023' }).click()
  await expect(page.getByText('Entered by hand: email from the DCC')).toBeVisible()
  await go(page, /^Overview/)
  await expect(openActions(page)).toContainText('2 open actions')
  await page.goBack()
  await page.getByRole('button', { name: 'Undo Completion entered by hand' }).click()
  await expect(page.getByText('Entered by hand: email from the DCC')).toHaveCount(0)
  await go(page, /^Overview/)
  await expect(openActions(page)).toContainText('3 open actions')
  await removeAgain(page)
})
