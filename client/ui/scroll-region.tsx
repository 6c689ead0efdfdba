import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './scroll-region.module.css'

/** Something wider than a small window: scrolls inside its own named region, by keyboard too, so that the page never does. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // What scrolls must be reached by keyboard to be scrolled by keyboard.
    <section className={styles.region} aria-label={words.ui.table(label)} tabIndex={0}>
      {children}
    </section>
  )
}
