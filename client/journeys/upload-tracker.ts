import { expect, type Locator, type Page } from '@playwright/test'

const tracker = `Fernshire actions arising;;;;;;
Action no.;Date of meeting;Agreed action;Lead;Target date;Status;Closed on
7/23;14/03/2023;Bring the survey of the cells to the board;CC;May 2023;Closed;02/05/2023
8/23;14/03/2023;Publish the estates strategy;CFO / OPCC;end of the year;Ongoing;
9/23;;;DCC;;;
`

/** Puts a tracker in and gives the link to its page: the samples hold none. */
export async function uploadTracker(page: Page): Promise<Locator> {
  await page.goto('/documents')
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'fernshire.csv', mimeType: 'text/csv', buffer: Buffer.from(tracker) }])
  const match = page.getByRole('link', { name: 'Match its columns' })
  await expect(match).toBeVisible({ timeout: 30_000 })
  return match
}
