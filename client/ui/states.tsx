import type { ReactNode } from 'react'
import styles from './states.module.css'

/** Something is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <output className={styles.loading}>
      <span>Reading {what}…</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </output>
  )
}

/** Something did not come: what, why, and a way to try again. */
export function Failed({ what, why, retry }: { what: string; why: string; retry: () => void }) {
  return (
    <div className={styles.failed} role="alert">
      <p>
        <strong>{what} could not be shown.</strong> {why}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}

/** There is nothing to show, and why. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>
}
