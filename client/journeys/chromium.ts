import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

/** Debian's own, where it is installed; else the one that Playwright downloaded. */
const ofDebian = '/usr/bin/chromium'
const isRoot = process.getuid?.() === 0

/** Which Chromium to start, and how: its sandbox cannot be used by root. */
export const launchOptions: LaunchOptions = {
  ...(existsSync(ofDebian) && { executablePath: ofDebian }),
  args: isRoot ? ['--no-sandbox'] : [],
}

/** A browser as most of its users have it. */
export const asUsed = { locale: 'en-GB', timezoneId: 'Europe/London' }
