import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** Debian's own, where it is installed; else the one that Playwright downloaded. */
const chromium = '/usr/bin/chromium'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: '../../test-results/report.json' }]],
  workers: 2,
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
})
