import { defineConfig, devices } from '@playwright/test'
import { asUsed, launchOptions } from './chromium.ts'

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
    ...asUsed,
    screenshot: 'only-on-failure',
    launchOptions,
  },
})
