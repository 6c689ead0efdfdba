import type { Page } from '@playwright/test'

/** What is wrong with what has the focus: not marked, out of view, or under something that lies over it. */
export const faultOfFocus = (page: Page) =>
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
