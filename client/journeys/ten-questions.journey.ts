import { expect, type Locator, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { chooseBody } from './choose-body.ts'
import { downloaded } from './downloaded.ts'
import { test } from './served.ts'

const mostClicks = 3

/** A page, and the one way to press anything on it, which counts. */
type Visit = { page: Page; press: (what: Locator) => Promise<void> }

const table = (page: Page, name: string) => page.getByRole('region', { name: `${name}: table` })
/** The link to a page; some say, once it is known, how much waits there. */
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: new RegExp(`^${name}( \\d|$)`) })
const tile = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Position' }).getByRole('link', { name })

/** The sentences that lie over the page, and that they say something. */
async function expectSentences(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('blockquote').first()).toHaveText(/\w+ \w+ \w+/)
}

const questions: [question: string, reach: (visit: Visit) => Promise<void>][] = [
  [
    'What keeps coming back?',
    async ({ page, press }) => {
      await press(goTo(page, 'Repeat issues'))
      await expect(page.getByRole('heading', { level: 1, name: 'What keeps coming back' })).toBeVisible()
      const issue = table(page, 'Issues by meeting').getByRole('row').filter({ hasText: 'Outcome 15' })
      await expect(issue.getByRole('cell', { name: /^[1-9]\d* of [1-9]\d*$/ })).toHaveCount(1)
      await press(issue.getByRole('button', { name: /put off$/ }).first())
      await expectSentences(page)
    },
  ],
  [
    'How long do actions stay open?',
    async ({ page, press }) => {
      await press(goTo(page, 'Actions'))
      await expect(page.getByRole('img', { name: /^Half of the actions end within \d+ days/ })).toBeVisible()
      await press(table(page, 'By side').getByRole('row').nth(1).getByRole('link'))
      await expect(page).toHaveURL(/within=/)
      await press(table(page, 'Actions').getByRole('row').nth(1).getByRole('link').first())
      await expectSentences(page)
    },
  ],
  [
    'Who is held to account on what?',
    async ({ page, press }) => {
      await press(goTo(page, 'Accountability'))
      await expect(table(page, 'By theme').getByRole('columnheader').nth(1)).toBeVisible()
      const chief = table(page, 'Offices and holders').getByRole('row').filter({ hasText: 'Chief Constable' }).first()
      await press(chief.getByRole('link', { name: /^Chief Constable.*: [1-9]\d* answers$/ }))
      await expectSentences(page)
    },
  ],
  [
    'What is being scrutinised, and when?',
    async ({ page, press }) => {
      await press(goTo(page, 'Themes'))
      await expect(page.getByRole('region', { name: 'What went quiet' })).toBeVisible()
      await press(table(page, 'Themes by meeting').getByRole('cell').getByRole('link').first())
      await expectSentences(page)
    },
  ],
  [
    'Are we keeping up?',
    async ({ page, press }) => {
      const flow = page.getByRole('figure').filter({ hasText: 'at each of 20 meetings' })
      await press(flow.getByRole('button', { name: 'Show as table' }))
      const headings = (await flow.getByRole('columnheader').allInnerTexts()).join(' ')
      for (const word of [/raised/i, /completed/i, /put off/i, /open/i]) expect(headings).toMatch(word)
      await expect(flow.getByRole('row')).toHaveCount(21)
      await press(flow.getByRole('rowheader').getByRole('button').last())
      await expectSentences(page)
    },
  ],
  [
    'Did promises hold?',
    async ({ page, press }) => {
      await press(goTo(page, 'Actions'))
      const slip = page.getByRole('figure').filter({ hasText: 'latest day of the first due date' })
      await press(slip.getByRole('button', { name: 'Show as table' }))
      await press(slip.getByRole('row').nth(1).getByRole('link').first())
      await expectSentences(page)
    },
  ],
  [
    'What fell off the log?',
    async ({ page, press }) => {
      await press(tile(page, /^[1-9]\d* not mentioned when due/))
      await press(table(page, 'Actions').getByRole('row').nth(1).getByRole('link').first())
      await expectSentences(page)
    },
  ],
  [
    'How assured was the answer?',
    async ({ page, press }) => {
      await press(goTo(page, 'Themes'))
      await press(
        table(page, 'Assurance by theme and meeting')
          .getByRole('link', { name: /not assured/i })
          .first(),
      )
      await expectSentences(page)
    },
  ],
  [
    'What was promised but never written down as an action?',
    async ({ page, press }) => {
      await press(goTo(page, 'Commitments'))
      const promise = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: 'Make it an action' }) })
      await expect(promise.first().getByRole('blockquote')).toHaveText(/\w+ \w+ \w+/)
    },
  ],
  [
    'What is due at the next meeting?',
    async ({ page, press }) => {
      await press(goTo(page, 'Next meeting'))
      const due = table(page, 'Due at this meeting').getByRole('rowheader').getByRole('button')
      const words = await due.first().innerText()
      const { bytes } = await downloaded(page, () =>
        press(page.getByRole('button', { name: 'Download as Word' }).first()),
      )
      expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain(words.slice(0, 30))
      await press(due.first())
      await expectSentences(page)
    },
  ],
]

// One after the other, so that one server serves them all.
test.describe.configure({ mode: 'default' })

for (const [at, [question, reach]] of questions.entries()) {
  test(`question ${at + 1} in at most ${mostClicks} clicks: ${question}`, async ({ page }) => {
    await page.goto('/')
    await page.goto(`/${await chooseBody(page, /Brackenshire/)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'What to raise next' })).toBeVisible()
    let clicks = 0
    const press = async (what: Locator) => {
      clicks += 1
      await what.click()
    }
    await reach({ page, press })
    expect(clicks).toBeGreaterThan(0)
    expect(clicks).toBeLessThanOrEqual(mostClicks)
  })
}

test('how long actions stay open is told by side, office, theme and year raised, and each group opens its actions', async ({
  page,
}) => {
  await page.goto('/actions')
  await chooseBody(page, /Brackenshire/)
  for (const by of ['By side', 'By office', 'By theme', 'By year raised']) {
    await page.getByRole('button', { name: by, exact: true }).click()
    const first = table(page, by).getByRole('row').nth(1)
    const actions = await first.getByRole('cell').first().innerText()
    expect(Number(actions)).toBeGreaterThan(0)
    await first.getByRole('link').click()
    await expect(page.getByRole('button', { name: `All (${actions})`, exact: true })).toBeVisible()
    await page.goBack()
  }
})

test('open, finding, evidence: every sentence behind a finding, and its place in the notes', async ({ page }) => {
  await page.goto('/')
  await chooseBody(page, /Brackenshire/)
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: 'Outcome 15' })
  const read = finding.getByRole('button', { name: /^Read the \d+ sentences/ })
  const sentences = Number(/\d+/.exec(await read.innerText())?.[0])
  await read.click()
  const quotes = page.getByRole('dialog').getByRole('blockquote')
  await expect(quotes).toHaveCount(sentences)
  await page.getByRole('dialog').getByRole('link', { name: 'show in the notes' }).first().click()
  await expect(page.getByRole('region', { name: 'The notes' }).locator('[data-sought=true]').first()).toBeInViewport()
})

test('a filtered link shows whoever opens it the same figures', async ({ page, browser }) => {
  await page.goto('/')
  await chooseBody(page, /Brackenshire/)
  await page.getByRole('button', { name: /^Side/ }).click()
  await page.getByRole('button', { name: 'Commissioner', exact: true }).click()
  await expect(page).toHaveURL(/side=commissioner/)
  const figuresOf = async (of: Page) => {
    await expect(of.getByRole('button', { name: 'Side: Commissioner' })).toBeVisible()
    await expect(of.getByRole('figure')).toHaveCount(3)
    await expect(of.locator('[aria-busy=true]')).toHaveCount(0)
    const said = of.locator(':is(figure, ul[aria-label=Position], ul[aria-label=Findings]) :is(h2, p, th, td, a)')
    return said.allInnerTexts()
  }
  const sent = await figuresOf(page)
  expect(sent.join(' ')).toMatch(/\d+\s+open actions/)
  const other = await browser.newContext()
  const received = await other.newPage()
  await received.goto(page.url())
  expect(await figuresOf(received)).toEqual(sent)
  await other.close()
})
