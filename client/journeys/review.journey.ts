import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './served.ts'

/** Decisions outlive what they were made on, so each journey has a meeting of its own. */
const notesOf = (day: number) => `Tarnmoor Police and Crime Commissioner
Monthly Accountability Meeting
Date: ${day} March 2023 at 10:00

Attendance:
Rosa Quill, Police and Crime Commissioner (PCC)
Ned Harrow, Chief Constable (CC)
Ivy Lorne, Deputy Chief Constable (DCC)

1. Custody
The PCC asked whether the cells at Northgate are fit for use. The CC said that the survey is finished.
ACTION: CC to bring the survey of the cells to the May meeting.

2. Vehicles
The PCC asked how old the patrol cars are. The CC said that a third are older than ten years.
ACTION: CC to report the age of the patrol cars by June 2023.
`
type Dropped = { day: number; name: string; mimeType: string; buffer: Buffer }

function asText(day: number): Dropped {
  return { day, name: `tarnmoor-${day}.txt`, mimeType: 'text/plain', buffer: Buffer.from(notesOf(day)) }
}

/** The notes as an office sends them: printed from a page. */
async function asPdf(page: Page, day: number): Promise<Dropped> {
  const printer = await page.context().newPage()
  const [area, title, ...rest] = notesOf(day).split('\n')
  const lines = rest.map((line) => (/^\d\. /.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
  await printer.setContent(`<h1>${area}</h1><p>${title}</p>${lines.join('')}`)
  const buffer = await printer.pdf({ format: 'A4' })
  await printer.close()
  return { day, name: `tarnmoor-${day}.pdf`, mimeType: 'application/pdf', buffer }
}

async function put(page: Page, file: Dropped): Promise<void> {
  await page.goto('/documents')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType: file.mimeType, buffer: file.buffer })
  await expect(page.getByRole('listitem').filter({ hasText: file.name })).toContainText('Read: 2 actions', {
    timeout: 30_000,
  })
  // The body that the notes brought with them.
  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(page.getByRole('list', { name: 'Position' })).toContainText('2 open actions')
}

async function removeAgain(page: Page, { name }: Dropped): Promise<void> {
  await page.goto('/documents')
  await page.getByRole('button', { name: `Remove ${name}` }).click()
  const question = page.getByRole('dialog', { name: 'Remove this document?' })
  await question.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0)
}

const go = (page: Page, to: RegExp) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: to }).click()
const cards = (page: Page) => page.getByRole('region', { name: 'What was read from them' })
const open = (page: Page) => cards(page).locator('[aria-current=true]')
const card = (page: Page, text: string) => cards(page).getByRole('listitem').filter({ hasText: text })

/** Opens the desk of the only document of the body that is shown. */
async function openDesk(page: Page, { day }: Dropped): Promise<void> {
  await go(page, /^Review/)
  await page
    .getByRole('region', { name: 'Documents to review: table' })
    .getByRole('link', { name: `${day} March 2023` })
    .click()
  await expect(page.getByText(/of \d+ facts and notices reviewed/)).toBeVisible()
}

async function ownedActions(page: Page, office: string): Promise<number> {
  await go(page, /^Accountability/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/account/i)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: office, exact: true }) })
  return row.count()
}

async function correctAndReadAgain(page: Page, file: Dropped): Promise<void> {
  await put(page, file)
  expect(await ownedActions(page, 'Deputy Chief Constable (DCC)')).toBe(0)

  await openDesk(page, file)
  await card(page, 'survey of the cells to the May').getByRole('link').first().click()
  await open(page).getByRole('button', { name: 'Correct' }).click()
  const form = page.getByRole('form', { name: 'Correct this fact' })
  await form.getByRole('button', { name: /^remove Chief Constable/ }).click()
  await form.getByLabel('Choose').selectOption('Deputy Chief Constable, Ivy Lorne')
  await form.getByRole('button', { name: 'Add to owners' }).click()
  await form.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByText('1 of 4 facts and notices reviewed')).toBeVisible()
  await card(page, 'survey of the cells to the May').getByRole('link').first().click()
  await expect(open(page)).toContainText('corrected')
  await expect(open(page).getByRole('region', { name: 'History' })).toContainText('Deputy Chief Constable')
  await expect.poll(() => ownedActions(page, 'Deputy Chief Constable (DCC)'), { timeout: 20_000 }).toBeGreaterThan(0)

  await removeAgain(page, file)
  await put(page, file)
  await expect.poll(() => ownedActions(page, 'Deputy Chief Constable (DCC)'), { timeout: 20_000 }).toBeGreaterThan(0)
  await openDesk(page, file)
  await expect(page.getByText('1 of 4 facts and notices reviewed')).toBeVisible()
  await expect(card(page, 'survey of the cells to the May')).toContainText('corrected')
  await removeAgain(page, file)
}

const kept = 'a corrected owner changes the figure, and is still there when the notes are read again'

test(`${kept}: text`, async ({ page }) => {
  test.setTimeout(120_000)
  await correctAndReadAgain(page, asText(14))
})

test(`${kept}: PDF`, async ({ page }) => {
  test.setTimeout(120_000)
  await correctAndReadAgain(page, await asPdf(page, 15))
})

test('by keyboard alone: confirm, skip, go back, say it is no fact, and take it back', async ({ page }) => {
  test.setTimeout(120_000)
  const file = asText(16)
  await put(page, file)
  await openDesk(page, file)
  await expect(open(page).getByRole('heading')).toBeFocused()
  const first = await open(page).getByRole('heading').innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 4 facts and notices reviewed')).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Confirmed')
  await expect(open(page).getByRole('heading')).toBeFocused()
  const second = await open(page).getByRole('heading').innerText()
  expect(second).not.toBe(first)

  await page.keyboard.press('j')
  await expect(open(page).getByRole('heading')).not.toHaveText(second)
  await page.keyboard.press('k')
  await expect(open(page).getByRole('heading')).toHaveText(second)

  await page.keyboard.press('x')
  await expect(cards(page).getByRole('region', { name: /^Not a fact · 1/ })).toBeVisible()
  await page.keyboard.press('u')
  await expect(cards(page).getByRole('region', { name: /^Not a fact/ })).toHaveCount(0)
  await expect(open(page).getByRole('heading')).toHaveText(second)
  await page.keyboard.press('u')
  await expect(page.getByText('0 of 4 facts and notices reviewed')).toBeVisible()
  await expect(open(page).getByRole('heading')).toHaveText(first)

  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Correct this fact' }).getByLabel('Choose')).toBeFocused()
  // Letters typed in a form decide nothing.
  await page.keyboard.press('x')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('form')).toHaveCount(0)
  await expect(page.getByText('0 of 4 facts and notices reviewed')).toBeVisible()
  await removeAgain(page, file)
})

test('what was missed is marked in the text, by pointer and by keyboard, and becomes a fact', async ({ page }) => {
  test.setTimeout(120_000)
  const file = asText(17)
  await put(page, file)
  await openDesk(page, file)
  const paper = page.getByRole('region', { name: 'The notes' })
  const line = paper.getByText('Rosa Quill, Police and Crime Commissioner').first()
  await line.scrollIntoViewIfNeeded()
  const box = await line.boundingBox()
  if (!box) throw new Error('the line is not drawn')
  await page.mouse.move(box.x + 1, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 140, box.y + 10, { steps: 6 })
  await page.mouse.up()
  const bar = paper.getByRole('group', { name: 'Marked words' })
  await expect(bar.locator('q')).toContainText('Rosa Quill')

  // Over words that are a fact already: marking them does not open it, a click does.
  const mark = paper.locator('p > [data-kind=action]').first()
  const was = page.url()
  await mark.scrollIntoViewIfNeeded()
  const at = await mark.boundingBox()
  if (!at) throw new Error('the mark is not drawn')
  await page.mouse.move(at.x + 2, at.y + 12)
  await page.mouse.down()
  await page.mouse.move(at.x + 120, at.y + 12, { steps: 6 })
  await page.mouse.up()
  await expect(bar.locator('q')).toContainText('CC to bring')
  expect(page.url()).toBe(was)
  await mark.click()
  await expect(open(page)).toContainText('CC to bring')

  await bar.getByRole('button', { name: 'Mark with the keyboard' }).click()
  const box2 = bar.getByRole('textbox')
  await box2.focus()
  const start = notesOf(file.day).indexOf('The CC said that a third')
  await box2.evaluate((area: HTMLTextAreaElement, from) => area.setSelectionRange(from, from), start)
  for (let step = 0; step < 24; step++) await page.keyboard.press('Shift+ArrowRight')
  await expect(bar.locator('q')).toHaveText('The CC said that a third')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await bar.getByRole('button', { name: 'A promise' }).click()
  await expect(open(page)).toContainText('Promised: The CC said that a third')
  await expect(open(page)).toContainText('added')
  await expect(page.getByText('1 of 5 facts and notices reviewed')).toBeVisible()
  await removeAgain(page, file)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the desk, its form and its queue have no violation of WCAG 2.2 AA and fit 320 pixels, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    await page.goto('/review')
    await expect(page.getByRole('list', { name: 'To review' })).toBeVisible()
    await expectSound(page)
    await page.getByRole('list', { name: 'To review' }).getByRole('link').first().click()
    await expect(open(page)).toBeVisible()
    await expectSound(page)
    await page.keyboard.press('e')
    await expect(page.getByRole('form', { name: 'Correct this fact' })).toBeVisible()
    await expectSound(page)
  })

async function expectSound(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(passes.length).toBeGreaterThan(0)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}
