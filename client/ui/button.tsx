import type { ReactNode } from 'react'
import styles from './button.module.css'

type Props = { tone?: 'strong' | 'plain'; isBusy?: boolean; onClick: () => void; children: ReactNode }

/** Does something; `strong` is the one thing that a part of a page is for. */
export function Button({ tone = 'strong', isBusy = false, onClick, children }: Props) {
  return (
    <button type="button" className={styles.button} data-tone={tone} disabled={isBusy} onClick={onClick}>
      {children}
    </button>
  )
}
