import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way to one action with its sentence, laid over this page. */
export function ActionLink({ lifeId, children }: { lifeId: string; children: ReactNode }) {
  return (
    <Link to="/actions" search={(before) => ({ ...before, action: lifeId })} resetScroll={false}>
      {children}
    </Link>
  )
}

/** The name of each row of a table as the way to its action. */
export const linkRows = (rows: { lifeId: string }[]) => (at: number, name: ReactNode) => (
  <ActionLink lifeId={rows[at]?.lifeId ?? ''}>{name}</ActionLink>
)
