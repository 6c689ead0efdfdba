import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './states.module.css'

const said = words.states

/** Something is on its way; `height` is about how high it will be, in pixels, so that what stands below it need not move. */
export function Loading({ what, height }: { what: string; height?: number | undefined }) {
  return (
    <output className={styles.loading} data-loading style={{ minHeight: height }}>
      <span>{said.loading(what)}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </output>
  )
}

/** What browsers say when nothing answers at all. */
const NOTHING_ANSWERS = /^(?:failed to fetch|load failed|networkerror\b|fetch failed)/i

type FailedProps = { what: string; why: string; retry: () => void; readAt?: string }

/** Something did not come: what, why, and a way to try again; with `readAt`, what was read before stands below. */
export function Failed({ what, why, retry, readAt }: FailedProps) {
  return (
    <div className={styles.failed} role="alert">
      <p>
        <strong>{readAt === undefined ? said.failed(what) : said.stale(what, readAt)}</strong>{' '}
        {NOTHING_ANSWERS.test(why) ? said.noServer : why}
      </p>
      <button type="button" onClick={retry}>
        {said.retry}
      </button>
    </div>
  )
}

/** There is nothing to show, and why. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>
}
