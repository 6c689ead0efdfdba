import { expect, type Page } from '@playwright/test'
import { settled } from './settled.ts'
import { test } from './served.ts'

/** What is wrong with what has the focus: not marked, out of view, or under something that lies over it. */
const faultOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const style = getComputedStyle(focused)
    const box = focused.getBoundingClientRect()
    const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`
    const ring = [focused, focused.nextElementSibling, focused.parentElement].some(
      (one) => one && getComputedStyle(one).outlineStyle !== 'none',
    )
    if (!ring && style.boxShadow === 'none') return `no mark: ${name}`
    if (box.bottom <= 0 || box.top >= innerHeight) return `out of view: ${name}`
    const seen = [0.1, 0.5, 0.9].flatMap((y) =>
      [0.1, 0.5, 0.9].map((x) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)),
    )
    return seen.some((one) => one !== null && (focused.contains(one) || one.contains(focused)))
      ? null
      : `hidden: ${name}`
  })

for (const address of ['/', '/actions', '/next-meeting'])
  test(`by keyboard on ${address}: what has the focus is marked and in view, and the first step skips to the page`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.goto(address)
    await settled(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the page' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    const faults = new Set<string>()
    for (let step = 0; step < 60; step++) {
      const fault = await faultOfFocus(page)
      if (fault !== null) faults.add(fault)
      await page.keyboard.press('Tab')
    }
    expect([...faults]).toEqual([])
    await skip.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
