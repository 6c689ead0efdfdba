import { expect } from '@playwright/test'
import { test } from './served.ts'
import { uploadTracker } from './upload-tracker.ts'

test('a dropped tracker is matched on sight, brought in, shown with its row, and taken out again', async ({ page }) => {
  await (await uploadTracker(page)).click()
  await expect(page.getByLabel('Date raised', { exact: true })).toHaveValue('1')
  await expect(page.getByLabel('Date closed', { exact: true })).toHaveValue('6')
  await expect(page.getByText('2 rows become actions, 1 of them ended; 1 cannot come in yet.')).toBeVisible()

  await page.getByLabel('“Ongoing”, 1 row').selectOption('Put off')
  await page.getByRole('button', { name: 'Leave out row 5' }).click()
  await expect(page.getByText('2 rows become actions, 1 of them ended; 1 left out.')).toBeVisible()

  await page.getByLabel('Oversight body', { exact: true }).selectOption('Another body')
  await page.getByLabel('Its name').fill('Fernshire')
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click()
  await page.getByRole('link', { name: 'See the actions as at that day' }).click()

  await page.getByRole('link', { name: 'Bring the survey of the cells to the board' }).first().click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('Tracker “fernshire.csv”, row 3')
  await expect(drawer).toContainText('completed 2 May 2023')
  await drawer.getByRole('link', { name: 'show the tracker' }).click()

  await page.getByRole('button', { name: 'Take all of them out' }).click()
  await expect(page.getByRole('button', { name: 'Bring in 2 rows' })).toBeVisible()
})
