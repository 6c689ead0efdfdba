import { expect, type Page } from '@playwright/test'
import { notesOf, putNotes, removeNotes } from './own-notes.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const list = ['Ines Harrow, Police and Crime Commissioner (PCC)', 'Tom Vale, Chief Constable (CC)']
const asks = 'ACTION: CC to report on abandoned calls to the control room.'
const monthly = notesOf('Wendlemoor', '14 May 2024', list, '1. Business', asks)
const panel = notesOf('Wendlemoor', '21 May 2024', list, '1. Business', 'ACTION: CC to publish the survey of victims.')
const files = [monthly, { ...panel, text: panel.text.replace('Monthly Accountability Meeting', 'Scrutiny Panel') }]

const position = (page: Page) => page.getByRole('list', { name: 'Position' })

test('an action entered by hand is of the series that was said, counts in figures and is taken back', async ({
  page,
}) => {
  await putNotes(page, files)
  await page.goto('/actions')
  await page.getByRole('button', { name: 'Add an action' }).click()
  const form = page.getByRole('form', { name: 'Add an action' })
  await form.getByLabel('What is to be done').fill('Send the panel the list of dog units.')
  await form.getByLabel('Day', { exact: true }).fill('2024-05-20')
  await form.getByLabel('Known from').fill('call with the clerk')
  await form.getByLabel('Series that should hear of it').selectOption({ label: 'Scrutiny Panel' })
  expect(await violationsOn(page)).toEqual([])
  await form.getByRole('button', { name: 'Add the action' }).click()
  const entered = page.getByRole('dialog').getByRole('status')
  await expect(entered).toContainText('20 May 2024')
  await entered.getByRole('button', { name: 'Done' }).click()
  const rows = page.getByRole('region', { name: 'Actions: table' }).getByRole('row')
  await expect(rows.filter({ hasText: 'dog units' })).toHaveCount(1)

  await page.getByRole('button', { name: /^Series/ }).click()
  await page.getByRole('checkbox', { name: 'Scrutiny Panel' }).check()
  await page.keyboard.press('Escape')
  await expect(rows.filter({ hasText: 'abandoned calls' })).toHaveCount(0)
  await rows.filter({ hasText: 'dog units' }).getByRole('link').first().click()
  await expect(page.getByRole('dialog')).toContainText('Entered by hand: call with the clerk')
  await page.getByRole('dialog').getByRole('link', { name: 'All that was said of it' }).click()
  await page.getByRole('button', { name: /^Undo .*entered by hand/ }).click()
  await page.goto('/')
  await expect(position(page)).toContainText('2 open actions')
  await removeNotes(page, files)
})
