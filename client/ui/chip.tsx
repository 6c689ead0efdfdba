import type { ReactNode } from 'react'
import styles from './chip.module.css'

type Tone = 'plain' | 'confirmed' | 'suggested' | 'warn' | 'sample'

/** A short word about a thing. What was suggested has a broken edge, what a person confirmed a whole one. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  )
}
