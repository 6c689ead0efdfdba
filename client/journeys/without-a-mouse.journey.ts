import { expect, type Locator, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { chooseBody } from './choose-body.ts'
import { downloaded } from './downloaded.ts'
import { settled } from './settled.ts'
import { test } from './served.ts'

/** Goes from one stop of the focus to the next, as a person does with Tab, until it is on this one. */
async function walkTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press(key)
    if (await target.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`250 steps do not lead to ${String(target)}`)
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await walkTo(page, target)
  await page.keyboard.press(key)
}

const notes = `Keldshire Police and Crime Commissioner
Monthly Accountability Meeting
Date: 18 April 2023 at 10:00

Attendance:
Ava Brand, Police and Crime Commissioner (PCC)
Iain Croft, Chief Constable (CC)

1. Custody
ACTION: CC to bring the survey of the cells to the June meeting.
`

test('notes are put in, looked at and removed again without a mouse', async ({ page }) => {
  await page.goto('/documents')
  await settled(page)
  const held = page.getByText(/^\d+ documents held/)
  const before = Number.parseInt(await held.innerText(), 10)
  // The browser is told to listen before the key is pressed: told at once with it, it may hear the key first.
  const chosen = page.waitForEvent('filechooser')
  await walkTo(page, page.getByRole('button', { name: /Drop files here, or press to choose them/ }))
  await page.keyboard.press('Enter')
  const chooser = await chosen
  await chooser.setFiles({ name: 'keldshire-april.txt', mimeType: 'text/plain', buffer: Buffer.from(notes) })
  const result = page.getByRole('listitem').filter({ hasText: 'keldshire-april.txt' })
  await expect(result).toContainText('Read: 1 action', { timeout: 30_000 })
  await press(page, page.getByRole('link', { name: 'See what changed' }))
  await expect(page.getByRole('list', { name: 'Position' })).toContainText('1 open actions')

  const documents = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Documents' })
  await walkTo(page, documents, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Remove keldshire-april.txt' }))
  const question = page.getByRole('dialog', { name: 'Remove this document?' })
  await press(page, question.getByRole('button', { name: 'Remove' }))
  await expect(held).toContainText(String(before))
  // What was pressed is gone: the focus is on what is said of those that are left.
  await expect(page.getByText(/^\d+ documents, newest first/)).toBeFocused()
})

test('an issue is opened, its figure read as a table, renamed, given its name back, and followed into the notes, without a mouse', async ({
  page,
}) => {
  await page.goto('/')
  await page.goto(`/${await chooseBody(page, /West Mercia/)}`)
  await settled(page)
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: 'Outcome 16' })
  await press(page, finding.getByRole('link', { name: 'Open the issue' }))
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('Outcome 16')
  await expect(page.getByRole('main')).toBeFocused()

  const figure = page.getByRole('figure').first()
  await press(page, figure.getByRole('button', { name: /^Show as table/ }))
  await expect(figure.getByRole('table')).toBeVisible()

  await press(page, page.getByRole('button', { name: 'Rename', exact: true }))
  const dialog = page.getByRole('dialog')
  await walkTo(page, dialog.getByRole('textbox', { name: 'Name' }))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Victims who withdraw')
  await press(page, dialog.getByRole('button', { name: 'Rename' }))
  await expect(title).toContainText('Victims who withdraw')
  await expect(dialog).toBeHidden()
  await press(page, page.getByRole('button', { name: /^Undo Renamed/ }))
  await expect(title).toContainText('Outcome 16')

  await page.reload()
  await settled(page)
  await press(page, page.getByRole('link', { name: 'show in the notes' }).first())
  await expect(page.getByRole('region', { name: 'The notes' }).locator('[data-sought=true]').first()).toBeInViewport()
})

test('a briefing is chosen, taken away and opened for printing without a mouse', async ({ page }) => {
  await page.goto('/')
  await page.goto(`/themes${await chooseBody(page, /Brackenshire/)}`)
  await settled(page)
  await press(page, page.getByRole('link', { name: 'Brief this' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Briefing' })).toBeVisible()
  const answered = (name: string) => page.getByRole('heading', { level: 2, name })
  await expect(answered('How assured was the answer?')).toBeVisible()

  const performance = page.getByRole('button', { name: 'Performance meeting' })
  await press(page, performance, 'Space')
  await expect(performance).toHaveAttribute('aria-pressed', 'true')
  await expect(answered('How assured was the answer?')).toHaveCount(0)
  const promises = page.getByRole('checkbox', { name: 'What was promised but never written down?' })
  await press(page, promises, 'Space')
  await expect(promises).toBeChecked()
  await expect(answered('What was promised but never written down?')).toBeVisible()

  await walkTo(page, page.getByRole('button', { name: 'Download as Word' }))
  const { name, bytes } = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(name).toMatch(/^briefing-performance-brackenshire-as-at-.+\.docx$/)
  const { value } = await mammoth.convertToHtml({ buffer: bytes })
  expect(value).toMatch(/<h2>.*What was promised but never written down\?/)

  await press(page, page.getByRole('link', { name: 'Print, or save as PDF' }))
  await expect(page.getByRole('heading', { level: 1, name: /^Performance meeting briefing/ })).toBeVisible()
})
