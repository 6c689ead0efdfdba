import { expect, type Page } from '@playwright/test'

export type NotesFile = { name: string; text: string }

/** A set of notes in plain text, of a body that is in no sample, with its list of who attended and numbered items. */
export const notesOf = (area: string, when: string, attendance: string[], ...lines: string[]): NotesFile => ({
  name: `${area.toLowerCase()} ${when}.txt`,
  text: [
    `Police and Crime Commissioner for ${area}`,
    'Monthly Accountability Meeting',
    `Date: ${when}`,
    '',
    'Present:',
    ...attendance,
    '',
    ...lines.flatMap((line) => [line, '']),
  ].join('\n'),
})

const removeButton = (page: Page, { name }: NotesFile) => page.getByRole('button', { name: `Remove ${name}` })

/** Puts notes in by the page and waits until each was read; the product then shows their body. */
export async function putNotes(page: Page, files: NotesFile[]): Promise<void> {
  await page.goto('/documents')
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  for (const file of files) {
    const result = page.getByRole('listitem').filter({ hasText: file.name })
    await expect(result).toContainText('Read:', { timeout: 30_000 })
    await expect(removeButton(page, file)).toBeVisible()
  }
}

/** Takes them out again, so that the next journey on this server begins as this one did. */
export async function removeNotes(page: Page, files: NotesFile[]): Promise<void> {
  await page.goto('/documents')
  for (const file of files) {
    await removeButton(page, file).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await expect(removeButton(page, file)).toHaveCount(0)
  }
}
