import { expect, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chooseBody } from './choose-body.ts'
import { downloaded } from './downloaded.ts'
import { test } from './served.ts'

/** How many lines and areas each page of a PDF draws, and its words. */
async function drawnOn(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { fnArray } = await page.getOperatorList()
    const { items } = await page.getTextContent()
    pages.push({
      paths: fnArray.filter((operator) => operator === OPS.constructPath).length,
      words: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    })
  }
  return pages
}

/** Confirms every action of the oldest notes, as the desk does. */
async function confirmActions(page: Page, body: string): Promise<number> {
  const filter = encodeURIComponent(JSON.stringify({ filter: { body }, most: 500 }))
  const answer = await (await page.request.get(`/api/trpc/review.queue?input=${filter}`)).json()
  const entries: { kind: string; documentId: string; factKey: string | null; heldOn: string }[] =
    answer.result.data.entries
  const actions = entries.filter(({ kind, factKey }) => kind === 'action' && factKey !== null)
  const meetings = [...new Set(actions.map(({ heldOn }) => heldOn))].sort().slice(0, 4)
  const chosen = actions.filter(({ heldOn }) => meetings.includes(heldOn))
  for (const { documentId, factKey } of chosen) {
    const data = { documentId, factKey }
    expect((await page.request.post('/api/trpc/review.confirm', { data })).ok()).toBe(true)
  }
  return chosen.length
}

test('print the panel briefing: only what was confirmed, and no drawing blank', async ({ page }) => {
  test.setTimeout(150_000)
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  const body = new URLSearchParams(search).get('body') ?? ''
  expect(await confirmActions(page, body)).toBeGreaterThan(5)
  await page.goto(`/briefing${search}`)
  await page.getByRole('button', { name: 'Police and crime panel' }).click()
  await expect(page.getByText('It holds only what a person confirmed')).toBeVisible()
  await expect(page.getByText('; suggested')).toHaveCount(0)
  await page.getByRole('link', { name: 'Print, or save as PDF' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Police and crime panel briefing/ })).toBeVisible()
  const drawings = page.getByRole('img')
  expect(await drawings.count()).toBeGreaterThan(1)
  const marks = await page.locator('svg[role=img] :is(line, rect, circle, polyline, polygon)').count()
  expect(marks).toBeGreaterThan(30)

  const pages = await drawnOn(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.map(({ words }) => words).join(' ')).toContain('The sentences these numbers came from')
  expect(pages.map(({ words }) => words).join(' ')).not.toContain('Brief this')
  expect(pages.reduce((sum, { paths }) => sum + paths, 0)).toBeGreaterThan(marks / 2)
})

test('draft the section brought forward: words, order by keyboard, left out, kept, and read back from Word', async ({
  page,
}) => {
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  await page.goto(`/next-meeting${search}`)
  const section = page.getByRole('region', { name: 'Items brought forward, drafted' })
  const [first, second, third] = [1, 2, 3].map((at) =>
    section.getByRole('textbox', { name: `Words of item ${at}`, exact: true }),
  )
  const [one, two] = [await first?.inputValue(), await second?.inputValue()]
  expect(one).toMatch(/^From the meeting of /)
  await section.getByRole('button', { name: 'Move item 1 down' }).focus()
  await page.keyboard.press('Enter')
  await expect(first ?? section).toHaveValue(two ?? '')
  await first?.fill('In words of our own')
  await third?.locator('xpath=ancestor::li').getByRole('checkbox', { name: 'Leave out' }).check()
  await expect(section.getByText('Every change is kept.')).toBeVisible()

  await page.reload()
  await expect(first ?? section).toHaveValue('In words of our own')
  await expect(second ?? section).toHaveValue(one ?? '')
  const { name, bytes } = await downloaded(page, () =>
    section.getByRole('button', { name: 'Download as Word' }).click(),
  )
  expect(name).toMatch(/^items-brought-forward-brackenshire-as-at-.+\.docx$/)
  const { value } = await mammoth.convertToHtml({ buffer: bytes })
  expect(value).toMatch(/<h2>.*Past their due date/)
  expect(value.indexOf('In words of our own')).toBeGreaterThan(0)
  expect(value.indexOf(one ?? '')).toBeGreaterThan(value.indexOf('In words of our own'))
})

test('brief an issue from its page, and read the document back', async ({ page }) => {
  await page.goto('/')
  await chooseBody(page, /West Mercia/)
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: 'Outcome 16' })
  await finding.getByRole('link', { name: 'Open the issue' }).click()
  await page.getByRole('link', { name: 'Brief this' }).click()
  await expect(page.getByRole('heading', { name: 'One issue, its whole life' })).toBeVisible()
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Download as Word' }).click())
  expect(name).toBe('briefing-commissioner-west-mercia-as-at-2019-09-24.docx')
  const { value } = await mammoth.extractRawText({ buffer: bytes })
  expect(value).toContain('Outcome 16, raised May 2019')
  expect(value).toContain('Retold from the facts; not the published notes')
})
