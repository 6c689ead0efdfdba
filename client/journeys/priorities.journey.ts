import { expect, type Page } from '@playwright/test'
import { notesOf, putNotes, removeNotes } from './own-notes.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const files = [
  notesOf(
    'Ravensholm',
    '14 May 2024',
    ['Ines Harrow, Police and Crime Commissioner (PCC)', 'Tom Vale, Chief Constable (CC)'],
    '1. Business',
    'ACTION: CC to report on custody visits at Hallow.',
    'ACTION: CC to publish the estate strategy for the police station.',
  ),
]
const position = (page: Page) => page.getByRole('list', { name: 'Position' })
const tie = (page: Page) => page.getByRole('group', { name: 'Priorities of the plan' }).getByRole('checkbox')

test('a priority is written down, asked for on every page, an issue tied to it by hand, and both taken back', async ({
  page,
}) => {
  await putNotes(page, files)
  await page.goto('/settings/priorities')
  await page.getByRole('button', { name: 'Add a priority' }).click()
  const form = page.getByRole('form', { name: 'Priority' })
  await form.getByLabel('Name of the priority').fill('Fair custody')
  await form.getByLabel('Plan', { exact: true }).fill('Plan 2024 to 2028')
  await form.getByLabel('First day of the plan').fill('2024-04-01')
  await form.getByRole('checkbox', { name: /^Custody/ }).check()
  expect(await violationsOn(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toHaveCount(0)

  await page.goto('/')
  await expect(position(page)).toContainText('2 open actions')
  await page.getByRole('button', { name: /^(Plan priorities|Priorities|Priority)/ }).click()
  await page.getByRole('checkbox', { name: 'Fair custody' }).check()
  await page.keyboard.press('Escape')
  await expect(position(page)).toContainText('1 open action')
  const chosen = new URL(page.url()).search
  expect(chosen).toContain('priorities=')

  await page.goto('/actions')
  await page
    .getByRole('link', { name: /estate strategy/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('link', { name: 'All that was said of it' }).click()
  await expect(tie(page)).not.toBeChecked()
  await tie(page).click()
  await expect(tie(page)).toBeChecked()
  await expect(page.getByText('As a person said.')).toBeVisible()
  await page.goto(`/${chosen}`)
  await expect(position(page)).toContainText('2 open actions')

  await page.goto('/settings/priorities')
  const takeBack = page.getByRole('button', { name: /^Take back/ })
  for (let left = 2; left > 0; left--) {
    await expect(takeBack).toHaveCount(left)
    await takeBack.first().click()
  }
  await expect(takeBack).toHaveCount(0)
  await expect(page.getByText('No priority is written down yet.')).toBeVisible()
  await removeNotes(page, files)
})
