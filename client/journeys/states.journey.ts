import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { settled } from './settled.ts'
import { test } from './served.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect(passes.length).toBeGreaterThan(0)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

const headingLevels = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((one) => one.checkVisibility() && one.closest('header nav, dialog') === null)
      .map((one) => Number(one.tagName.slice(1))),
  )

/** What is wrong with a page: violations of WCAG 2.2 AA, a title that is missing, more than one main heading, a level left out. */
async function faultsOf(page: Page): Promise<string[]> {
  const levels = await headingLevels(page)
  const title = await page.title()
  // What is printed takes its title for the name of its file.
  const isPaper = new URL(page.url()).pathname === '/briefing/print'
  return [
    ...(await violationsOf(page)),
    ...((isPaper && title !== '') || /\S · Brought Forward$/.test(title) ? [] : [`title: ${title}`]),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`main headings: ${levels.join(' ')}`]),
    ...(levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) ? [`headings: ${levels.join(' ')}`] : []),
  ]
}

test('a question that fails says what to do, and asks again', async ({ page }) => {
  await page.goto('/help')
  await settled(page)
  await page.route('**/api/trpc/**', (route) => route.abort())
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Repeat issues' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Repeat issues could not be shown' })
  await expect(alert).toContainText('does not answer', { timeout: 20_000 })
  expect(await faultsOf(page)).toEqual([])
  await page.unroute('**/api/trpc/**')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('figure').first()).toBeVisible()
  await expect(alert).toHaveCount(0)
})

const nothingHeld = { all: 0, unread: 0, samples: 0, earlier: 0, again: 0 }

test('before anything is put in, every page invites the first notes and shows no figure', async ({ page }) => {
  await page.route('**/api/trpc/**', async (route) => {
    const response = await route.fetch()
    const answers = (await response.json()) as { result?: { data: unknown } }[]
    const named = new URL(route.request().url()).pathname.split('/').at(-1)?.split(',') ?? []
    for (const [path, data] of [
      ['record.bodies', { bodies: [], shown: null }],
      ['record.documents', { documents: [], counts: [], page: 1, pages: 1, held: nothingHeld }],
    ] as const) {
      const at = named.indexOf(path)
      if (at >= 0) answers[at] = { result: { data } }
    }
    await route.fulfill({ response, json: answers })
  })
  for (const address of ['/', '/actions', '/next-meeting', '/settings/themes']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing has been put in yet' })).toBeVisible()
    await expect(page.getByRole('figure')).toHaveCount(0)
    expect(await faultsOf(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'Put in documents' }).click()
  await expect(page.locator('input[type=file]')).toHaveCount(1)
  // An answer that is still on its way when all is over cannot be read any more.
  await page.unrouteAll({ behavior: 'wait' })
})

test('at 320 pixels the menu opens by keyboard, and a word of the trade is explained inside the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/')
  await settled(page)
  const word = page.getByRole('main').getByRole('button', { name: 'Outcome 16' }).first()
  const id = await word.getAttribute('aria-describedby')
  const meaning = page.locator(`[id="${id}"]`)
  await expect(meaning).toBeHidden()
  await word.focus()
  await expect(meaning).toContainText('victim does not support')
  await expect(meaning).toBeInViewport({ ratio: 1 })
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('scrutinised')
})
