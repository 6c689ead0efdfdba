import { expect, type Page } from '@playwright/test'
import type { openRouter } from '../app/router.tsx'
import { chooseBody } from './choose-body.ts'
import { uploadTracker } from './upload-tracker.ts'

/** Every address of the router, with what it fills in still unfilled. Redirections are pages to nobody. */
type Path = Exclude<keyof ReturnType<typeof openRouter>['routesByPath'], '/settings'>

/** Where a page is met: its own address, or the first link to it on another page. */
type Way = { at: string; words: string } | { from: string; link: string; words?: string }

const own = (at: string, words = ''): Way => ({ at, words })

/** How one comes to each page of the product; the type checker says when one is missing. */
const ways: Record<Path, Way> = {
  '/': own('/'),
  '/next-meeting': own('/next-meeting'),
  '/briefing': own('/briefing'),
  '/briefing/print': { from: '/briefing', link: 'a[href*="/briefing/print"]' },
  '/repeat-issues': own('/repeat-issues'),
  '/issues/$issueId': { from: '/repeat-issues', link: 'table a[href*="/issues/"]' },
  '/themes': own('/themes'),
  '/themes/$theme': own('/themes/domestic-abuse'),
  '/actions': own('/actions'),
  '/accountability': own('/accountability'),
  '/offices/$officeId': { from: '/accountability', link: 'table a[href*="/offices/"]' },
  '/offices/$officeId/holders/$personId': {
    from: '/accountability',
    words: '&by=holder',
    link: 'table a[href*="/holders/"]',
  },
  '/commitments': own('/commitments'),
  '/meetings': own('/meetings'),
  '/meetings/$meetingId': { from: '/meetings', link: 'table a[href*="/meetings/"]' },
  '/review': own('/review'),
  '/trackers/$documentId': { from: '/documents', link: 'a[href*="/trackers/"]' },
  '/documents': own('/documents'),
  '/search': own('/search', '&q=custody'),
  '/numbers': own('/numbers'),
  '/settings/themes': own('/settings/themes'),
  '/settings/priorities': own('/settings/priorities'),
  '/settings/words': own('/settings/words'),
  '/settings/offices': own('/settings/offices'),
  '/settings/bodies': own('/settings/bodies'),
  '/help': own('/help'),
  '/help/figures': own('/help/figures'),
  '/help/glossary': own('/help/glossary'),
  '/help/accessibility': own('/help/accessibility'),
}

/** Pages that show something else when one thing on them is chosen. */
const chosen: Record<string, Way> = {
  'life of an action': { from: '/actions', link: 'table a[href*="action="]' },
  'sentences of a theme': { from: '/themes', link: 'table a[href*="meeting="]' },
  'sentences of an office': { from: '/accountability', link: 'table a[href*="office="]' },
  'review of a document': { from: '/review', link: 'a[href*="document="]' },
}

/** A page to look at: what it is called in a list, and its address with the body in it. */
export type Address = { name: string; address: string }

/** Waits until a page has said what it has to say. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Reading .*…$/)).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

async function addressOf(page: Page, way: Way, search: string): Promise<string> {
  if ('at' in way) return way.at + search + way.words
  await page.goto(way.from + search + (way.words ?? ''))
  await settled(page)
  const link = page.locator(way.link).first()
  await expect(link, `a link to a page from ${way.from}`).toBeAttached()
  return (await link.getAttribute('href')) ?? ''
}

/**
 * Every page of the router on the sample data, with real ids where an address asks for them, and what some pages show
 * when something on them is chosen. Needs a window that is wide enough for the filter to stand open.
 */
export async function everyAddress(page: Page): Promise<Address[]> {
  await uploadTracker(page)
  await page.goto('/')
  const search = await chooseBody(page, /Brackenshire/)
  const addresses: Address[] = []
  for (const [name, way] of [...Object.entries<Way>(ways), ...Object.entries(chosen)])
    addresses.push({ name, address: await addressOf(page, way, search) })
  return [...addresses, { name: 'no such page', address: `/nowhere${search}` }]
}
