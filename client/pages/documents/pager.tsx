import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pagesShown } from './documents.view.ts'
import { wording } from '../../words/documents.ts'
import styles from './pager.module.css'

type Props = { page: number; pages: number; onTurn: () => void }

/** The pages of the list, each with an address of its own. */
export function Pager({ page, pages, onTurn }: Props) {
  const to = (at: number, label: string, name: ReactNode) => (
    <Link
      to="/documents"
      search={(before) => ({ ...before, page: at === 1 ? undefined : String(at) })}
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-label={label}
      aria-current={at === page ? 'page' : undefined}
      onClick={onTurn}
    >
      {name}
    </Link>
  )
  return (
    <nav className={styles.pager} aria-label={wording.pagesOfDocuments}>
      {page > 1 && to(page - 1, wording.previousPage, wording.previous)}
      <ul>
        {pagesShown(page, pages).map((at, place) => (
          <li key={at ?? `gap ${place}`}>{at === null ? '…' : to(at, wording.pageOf(at, pages), at)}</li>
        ))}
      </ul>
      {page < pages && to(page + 1, wording.nextPage, wording.next)}
    </nav>
  )
}
