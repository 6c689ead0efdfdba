import { expect, type Page } from '@playwright/test'
import { notesOf, putNotes, removeNotes } from './own-notes.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const people = [
  'Ines Harrow, Police and Crime Commissioner (PCC)',
  'Tom Vale, Chief Constable (CC)',
  'Ada Moss, Deputy Chief Constable (DCC)',
]
const files = [
  notesOf(
    'Quarlmoor',
    '14 May 2024',
    people,
    '1. Dogs',
    'The CC reported on the dog section.',
    'BEHEST: DCC to count the kennels by July 2024.',
    '2. Vans',
    'ACTION: CC to mend the vans by August 2024.',
  ),
  notesOf(
    'Quarlmoor',
    '11 June 2024',
    people,
    '1. Cells',
    'The CC reported on the cells.',
    'BEHEST: CC to paint the cells at Hallow.',
  ),
  notesOf(
    'Quarlmoor',
    '9 July 2024',
    people,
    '1. Courts',
    'The CC reported on the courts.',
    'BEHEST: DCC to write to the court about the cells.',
  ),
]
const openActions = (page: Page) => page.getByRole('list', { name: 'Position' })

async function sees(page: Page, actions: string): Promise<void> {
  await page.goto('/')
  await expect(openActions(page)).toContainText(actions)
}

test('a word of the office is suggested, tried, taught, read with, and taken back', async ({ page }) => {
  await putNotes(page, files)
  await sees(page, '1 open action')

  await page.goto('/settings/words')
  await expect(page.getByText('“BEHEST” stands 3 times in 3 documents. Is it an action?')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Teach a word' }).click()
  const form = page.getByRole('form', { name: 'Teach a word' })
  await form.getByLabel('Word or phrase').fill('the')
  await form.getByRole('button', { name: 'See what it would do' }).click()
  await expect(form.getByRole('alert')).toContainText('stands in every set of notes')
  await form.getByRole('button', { name: 'Leave it' }).click()

  await page.getByRole('button', { name: /^Teach it/ }).click()
  await expect(form.getByLabel('Word or phrase')).toHaveValue('BEHEST')
  await form.getByRole('button', { name: 'See what it would do' }).click()
  await expect(
    form.getByText('This stands in 3 of your documents, in 3 passages where it would mark something.'),
  ).toBeVisible()
  await expect(form.getByText('Read with it, they give 3 actions.')).toBeVisible({ timeout: 30_000 })
  expect(await violationsOn(page)).toEqual([])
  await form.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(page.getByText(/^3 actions are known through these words/)).toBeVisible({ timeout: 30_000 })
  await sees(page, '4 open actions')

  await page.goto('/settings/words')
  await page.getByRole('button', { name: /^Take back ?: “BEHEST”/ }).click()
  await expect(page.getByText(/taken back by/)).toBeVisible()
  await expect(page.getByText('No word is taught yet.')).toBeVisible()
  await expect(page.getByText('Is it an action?')).toBeVisible({ timeout: 30_000 })
  await sees(page, '1 open action')
  await removeNotes(page, files)
})
