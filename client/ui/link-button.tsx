import type { ReactNode } from 'react'
import styles from './link-button.module.css'

type Props = {
  onClick: () => void
  isBusy?: boolean
  /** Somebody is about to press it: a pointer is over it, or the focus on it. */
  onIntent?: () => void
  children: ReactNode
}

/** Does something, as quietly as a link. */
export function LinkButton({ onClick, isBusy = false, onIntent, children }: Props) {
  return (
    <button
      type="button"
      className={styles.link}
      disabled={isBusy}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
