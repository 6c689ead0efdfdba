import { expect } from '@playwright/test'
import { test } from './served.ts'

const notes = `Fernshire Police and Crime Commissioner
Monthly Accountability Meeting
Date: 14 March 2023 at 10:00

Attendance:
Rosa Quill, Police and Crime Commissioner (PCC)
Ned Harrow, Chief Constable (CC)

1. Custody
The PCC asked whether the cells at Northgate are fit for use. The CC said that the survey is finished.
ACTION: CC to bring the survey of the cells to the May meeting.
`

test('a dropped file is read, counted and can be removed again', async ({ page }) => {
  await page.goto('/documents')
  const held = page.getByText(/^\d+ documents held/)
  const before = Number.parseInt(await held.innerText(), 10)
  await page.locator('input[type=file]').setInputFiles([
    { name: 'fernshire-march.txt', mimeType: 'text/plain', buffer: Buffer.from(notes) },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ])
  const results = page.getByRole('listitem')
  await expect(results.filter({ hasText: 'fernshire-march.txt' })).toContainText('Read: 1 action', { timeout: 30_000 })
  await expect(results.filter({ hasText: 'empty.txt' })).not.toContainText('Read:')
  await expect(held).toContainText(String(before + 1))

  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(page.getByRole('list', { name: 'Position' })).toContainText('1 open actions')

  await page.getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('button', { name: 'Remove fernshire-march.txt' }).click()
  const question = page.getByRole('dialog', { name: 'Remove this document?' })
  await expect(question).toContainText('fernshire-march.txt')
  await question.getByRole('button', { name: 'Remove' }).click()
  await expect(held).toContainText(String(before))
})
