const key = 'reloaded-at'
/** Within this time a page that was loaded again is not loaded once more: what is missing is missing. */
const again = 60_000

type Page = {
  addEventListener: (type: 'vite:preloadError', listener: (event: Event) => void) => void
  location: Pick<Location, 'reload'>
  sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
}

/**
 * Loads the page again when a part of it can no longer be had: the server has been updated since the tab was opened, and the
 * parts of the new pages have other names. Once a minute at most.
 *
 * @param page the window
 * @param now milliseconds since 1970
 */
export function reloadWhenUpdated(page: Page, now: () => number = Date.now): void {
  page.addEventListener('vite:preloadError', (event) => {
    const last = Number(page.sessionStorage.getItem(key) ?? 0)
    if (now() - last < again) return
    event.preventDefault()
    page.sessionStorage.setItem(key, String(now()))
    page.location.reload()
  })
}
