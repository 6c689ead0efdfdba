import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { Page } from '../ui/page.tsx'
import { Failed } from '../ui/states.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title="There is no such page">
      <p>
        The address may be mistyped, or what it led to has been removed. <Link to="/">Go to the overview</Link>.
      </p>
    </Page>
  )
}

/** A page that broke: the rest of the product goes on. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page could not be shown">
      <Failed what="The page" why={error instanceof Error ? error.message : 'No reason was given.'} retry={reset} />
    </Page>
  )
}
