import type { ReactNode } from 'react'
import styles from './button.module.css'

type Props = {
  tone?: 'strong' | 'plain'
  isBusy?: boolean
  /** The key that does the same, as the browser names it: shown beside the words, and said. */
  shortcut?: string
  /** Somebody is about to press it: a pointer is over it, or the focus on it. */
  onIntent?: () => void
  children: ReactNode
} & ({ onClick: () => void; isSubmit?: false } | { isSubmit: true; onClick?: undefined })

const signs: Record<string, string> = { Enter: '↵' }

/** Does something; `strong` is the one thing that a part of a page is for. */
export function Button({
  tone = 'strong',
  isBusy = false,
  isSubmit = false,
  shortcut,
  onIntent,
  onClick,
  children,
}: Props) {
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className={styles.button}
      data-tone={tone}
      disabled={isBusy}
      aria-keyshortcuts={shortcut}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={onClick}
    >
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{signs[shortcut] ?? shortcut}</kbd>}
    </button>
  )
}
