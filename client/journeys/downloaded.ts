import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** What a press downloads: its name and its bytes. */
export async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
