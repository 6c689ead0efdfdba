import { expect } from '@playwright/test'
import { faultOfFocus } from './fault-of-focus.ts'
import { settled } from './settled.ts'
import { test } from './served.ts'

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
