import { expect, type Page } from '@playwright/test'
import { notesOf, putNotes, removeNotes } from './own-notes.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const list = ['Ines Harrow, Police and Crime Commissioner (PCC)', 'Tom Vale, Chief Constable (CC)']
const files = [
  notesOf(
    'Ottermouth',
    '14 March 2028',
    list,
    '1. Business',
    'ACTION: CC to report on abandoned calls to the control room.',
    'ACTION: CC to publish the estate strategy for Hallow.',
  ),
  notesOf(
    'Ottermouth',
    '13 June 2028',
    list,
    '1. Matters arising',
    'CC to report on abandoned calls to the control room. Update 10.06.28 – In progress.',
    '2. Business',
    'ACTION: CC to review custody visits at Brook Lane.',
  ),
]
const withPredecessors = (page: Page) => page.getByRole('checkbox', { name: 'With predecessors' })
const position = (page: Page) => page.getByRole('list', { name: 'Position' })
const look = (page: Page, words: string, filter: string) => page.goto(`/search?q=${encodeURIComponent(words)}${filter}`)

test('a successor is added, its figures follow a matter across the change with its predecessors, and it is taken back', async ({
  page,
}) => {
  await putNotes(page, files)
  await page.goto('/')
  await expect(position(page)).toContainText('3 open actions')
  await expect(withPredecessors(page)).toHaveCount(0)

  await page.goto('/settings/bodies')
  await page.getByRole('button', { name: 'Add a successor' }).click()
  const form = page.getByRole('form', { name: 'Oversight body' })
  await form.getByLabel('Name').fill('Mayor of Ottermouth')
  await form.getByLabel('Kind').selectOption('mayor')
  await form.getByLabel('First day').fill('2028-05-08')
  expect(await violationsOn(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toHaveCount(0)
  const rows = page.getByRole('region', { name: 'Oversight bodies: table' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Mayor of Ottermouth' })).toContainText('8 May 2028')

  await page.goto('/')
  await expect(position(page)).toContainText('2 open actions')
  await page.goto('/actions')
  const calls = page
    .getByRole('region', { name: 'Actions: table' })
    .getByRole('row')
    .filter({ hasText: 'abandoned calls' })
  await expect(calls).toContainText('91')
  await expect(page.getByText('estate strategy')).toHaveCount(0)

  await withPredecessors(page).check()
  await expect(page.getByText('estate strategy').first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click()
  await expect(page).toHaveURL(/withPredecessors=yes/)
  await expect(position(page)).toContainText('3 open actions')

  await look(page, 'estate strategy', '')
  await expect(page.getByText(/^Looked in .*Mayor of Ottermouth from 8 May 2028 on/)).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
  await look(page, 'estate strategy', '&withPredecessors=yes')
  await expect(page.locator('mark').first()).toHaveText('estate')

  await page.goto('/settings/bodies')
  await page.getByRole('button', { name: /^Take back/ }).click()
  await expect(page.getByText(/taken back by/)).toBeVisible()
  await page.goto('/')
  await expect(position(page)).toContainText('3 open actions')
  await expect(withPredecessors(page)).toHaveCount(0)
  await removeNotes(page, files)
})
