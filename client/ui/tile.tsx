import type { ReactNode } from 'react'
import styles from './tile.module.css'

/** A row of figures; each child is one list item that leads somewhere. */
export function Tiles({ label, title, children }: { label: string; title: string; children: ReactNode }) {
  return (
    <ul className={styles.tiles} aria-label={label} title={title}>
      {children}
    </ul>
  )
}

type Props = { value: string; label: string; detail: string; needsAttention?: boolean }

/** One figure in large numerals, what it counts, and what it is out of. Stands inside a link. */
export function Tile({ value, label, detail, needsAttention = false }: Props) {
  return (
    <span className={styles.tile}>
      <span className={styles.value} data-figures="tabular" data-attention={needsAttention}>
        {value}
      </span>{' '}
      <span className={styles.label}>{label}</span> <span className={styles.detail}>{detail}</span>
    </span>
  )
}
