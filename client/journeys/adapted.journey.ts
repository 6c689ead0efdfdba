import { expect, type Page } from '@playwright/test'
import { everyAddress, settled } from './addresses.ts'
import { chooseBody } from './choose-body.ts'
import { faultOfFocus } from './fault-of-focus.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const usual = { width: 1440, height: 900 }

/** Opens every page, one after another, and asks something of each; answers by the names of the pages. */
async function askEach<Answer>(
  page: Page,
  size: { width: number; height: number },
  ask: (page: Page) => Promise<Answer>,
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  const addresses = await everyAddress(page)
  await page.setViewportSize(size)
  for (const { name, address } of addresses) {
    await page.goto(address)
    await settled(page)
    answers[name] = await ask(page)
  }
  expect(Object.keys(answers).length).toBeGreaterThan(30)
  return answers
}

const faultsIn = (answers: Record<string, unknown[]>) =>
  Object.entries(answers).flatMap(([name, faults]) => faults.map((fault) => `${name}: ${String(fault)}`))

test('at 200 % nothing scrolls sideways and no words are cut', async ({ page }) => {
  test.setTimeout(240_000)
  // What is left of a window of 1440 by 900 when everything in it is twice as large.
  const faults = await askEach(page, { width: 720, height: 450 }, (shown) =>
    shown.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const isCut = (one: Element) =>
        getComputedStyle(one).clipPath === 'none' &&
        one.clientWidth > 1 &&
        one.scrollWidth > one.clientWidth + 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowX)
      const cut = [...document.querySelectorAll('main *')].filter(isCut)
      return [
        ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels wider than the window`] : []),
        ...cut.map((one) => `cut: ${one.tagName} ${one.textContent?.trim().slice(0, 40)}`),
      ]
    }),
  )
  expect(faultsIn(faults)).toEqual([])
})

test('with reduced motion nothing moves', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults = await askEach(page, usual, (shown) =>
    shown.evaluate(() => {
      const longest = (durations: string) => Math.max(...durations.split(',').map((one) => Number.parseFloat(one)))
      return [...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionProperty, transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(one)
        const moves =
          (transitionProperty !== 'none' && longest(transitionDuration) > 0.01) ||
          (animationName !== 'none' && longest(animationDuration) > 0.01) ||
          scrollBehavior === 'smooth'
        return moves ? [`${one.tagName} ${one.className}`] : []
      })
    }),
  )
  expect(faultsIn(faults)).toEqual([])
})

/** What is chosen on a page and looks like what is not: in forced colours a ground alone tells nothing. */
const chosenUnmarked = (page: Page) =>
  page.evaluate(() => {
    const chosen = '[aria-pressed=true], [aria-selected=true], [aria-current]:not([aria-current=false])'
    const look = (one: Element) => {
      const { outlineStyle, outlineWidth, borderTopWidth, borderTopColor, textDecorationLine } = getComputedStyle(one)
      return [outlineStyle === 'none' ? '' : outlineWidth, borderTopWidth, borderTopColor, textDecorationLine].join(' ')
    }
    return [...document.querySelectorAll(chosen)].flatMap((one) => {
      const others = [...document.querySelectorAll(one.tagName)].filter(
        (other) => !other.matches(chosen) && other.className === one.className,
      )
      const [other] = others
      return other && look(other) === look(one) ? [`not told apart: ${one.outerHTML.slice(0, 80)}`] : []
    })
  })

test('in forced colours every page keeps its rules, and what is chosen keeps an edge', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  const faults = await askEach(page, usual, async (shown) => [
    ...(await violationsOn(shown)),
    ...(await chosenUnmarked(shown)),
  ])
  expect(faultsIn(faults)).toEqual([])
})

test('in forced colours the focus is marked, and a cell of the ledger keeps its letter and an edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/')
  await page.goto(`/repeat-issues${await chooseBody(page, /Brackenshire/)}`)
  await settled(page)
  const letters = page.locator('tbody [data-letter]')
  expect(await letters.count()).toBeGreaterThan(3)
  for (const letter of (await letters.all()).slice(0, 40)) {
    const { isUnheard, words, edge } = await letter.evaluate((one) => ({
      isUnheard: one.getAttribute('data-letter') === 'unheard',
      words: one.textContent?.trim() ?? '',
      edge: getComputedStyle(one).borderTopWidth,
    }))
    if (!isUnheard) expect(words).toMatch(/^[RUNDCW–]/)
    expect(edge).toBe('1px')
  }
  const faults = new Set<string>()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const fault = await faultOfFocus(page)
    if (fault !== null) faults.add(fault)
  }
  expect([...faults]).toEqual([])
})
