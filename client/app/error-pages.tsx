import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { Page } from '../ui/page.tsx'
import { Failed } from '../ui/states.tsx'
import { words } from '../words/words.ts'

const said = words.errors

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title={said.noSuchPage}>
      <p>
        {said.whyNoPage} <Link to="/">{said.toOverview}</Link>.
      </p>
    </Page>
  )
}

/** A page that broke: the rest of the product goes on. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <Page title={said.pageFailed}>
      <Failed what={said.page} why={error instanceof Error ? error.message : said.noReason} retry={reset} />
    </Page>
  )
}
