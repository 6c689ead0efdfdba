// Takes a picture of every page at three widths, light and dark, on the sample data, into `gallery/`, with an index to look
// through them. `-- --docs` takes only the pictures of the README, into `docs/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { type Address, everyAddress, settled } from '../client/journeys/addresses.ts'
import { asUsed, launchOptions } from '../client/journeys/chromium.ts'
import { runServer } from '../client/journeys/run-server.ts'
import { findBrowser } from './browser.ts'
import { galleryIndex, pictureName, schemes, type Scheme, widths } from './gallery/index-page.ts'

const root = join(import.meta.dirname, '..')
const gallery = join(root, 'gallery')
const height = 900

/** The pictures of the README: which page, and what the file is called. */
const shown: Record<string, string> = {
  '/': 'overview.png',
  '/issues/$issueId': 'issue.png',
  'review of a document': 'review.png',
}

type Look = { width: number; scheme: Scheme; isWhole: boolean; fileOf: (name: string) => string }

/** Opens each address in a window of this width and scheme, and takes its picture. */
async function take(browser: Browser, baseURL: string, addresses: Address[], look: Look): Promise<void> {
  const { width, scheme, isWhole, fileOf } = look
  const context = await browser.newContext({ ...asUsed, baseURL, viewport: { width, height }, colorScheme: scheme })
  const page = await context.newPage()
  for (const { name, address } of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await settled(page)
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await page.screenshot({ path: fileOf(name), fullPage: isWhole, animations: 'disabled' })
  }
  await context.close()
}

async function takeAll(browser: Browser, origin: string, addresses: Address[]): Promise<string> {
  rmSync(gallery, { recursive: true, force: true })
  mkdirSync(gallery)
  for (const scheme of schemes)
    for (const width of widths) {
      const fileOf = (name: string) => join(gallery, pictureName(name, width, scheme))
      await take(browser, origin, addresses, { width, scheme, isWhole: true, fileOf })
    }
  const index = join(gallery, 'index.html')
  writeFileSync(index, galleryIndex(addresses))
  return `${addresses.length * widths.length * schemes.length} pictures; look through them at ${index}`
}

async function takeForReadme(browser: Browser, origin: string, addresses: Address[]): Promise<string> {
  const chosen = addresses.filter(({ name }) => name in shown)
  const fileOf = (name: string) => join(root, 'docs', shown[name] ?? '')
  await take(browser, origin, chosen, { width: 1440, scheme: 'light', isWhole: false, fileOf })
  return `${chosen.length} pictures in docs`
}

const { docs } = parseArgs({ options: { docs: { type: 'boolean', default: false } } }).values
const noBrowser = findBrowser()
if (noBrowser !== null) throw new Error(noBrowser)
const server = await runServer()
const browser = await chromium.launch(launchOptions)
try {
  const page = await browser.newPage({ ...asUsed, baseURL: server.address, viewport: { width: 1440, height } })
  const addresses = await everyAddress(page)
  await page.close()
  console.log(await (docs ? takeForReadme : takeAll)(browser, server.address, addresses))
} finally {
  await browser.close()
  await server.stop()
}
