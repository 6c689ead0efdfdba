import { expect, type Page } from '@playwright/test'

/** Shows another oversight body by the filter's menu; gives the query string that names it. */
export async function chooseBody(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name: /^Oversight body/ }).click()
  await page.getByRole('dialog', { name: 'Oversight body' }).getByRole('button', { name }).click()
  await expect(page).toHaveURL(/body=/)
  return new URL(page.url()).search
}
