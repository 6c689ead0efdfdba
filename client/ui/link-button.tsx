import type { ReactNode } from 'react'
import styles from './link-button.module.css'

type Props = { onClick: () => void; isBusy?: boolean; children: ReactNode }

/** Does something, as quietly as a link. */
export function LinkButton({ onClick, isBusy = false, children }: Props) {
  return (
    <button type="button" className={styles.link} disabled={isBusy} onClick={onClick}>
      {children}
    </button>
  )
}
