import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './scroll-region.module.css'

type Props = { label: string; startsAt?: string; children: ReactNode }

/** Something wider than a small window: scrolls inside its own named region, by keyboard too, so that the page never does; `startsAt` selects what stands at its right edge at first. */
export function ScrollRegion({ label, startsAt, children }: Props) {
  const region = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const last = startsAt && region.current?.querySelector<HTMLElement>(startsAt)
    if (!last || !region.current) return
    region.current.scrollLeft = last.offsetLeft + last.offsetWidth - region.current.clientWidth
  }, [startsAt])
  return (
    // What scrolls must be reached by keyboard to be scrolled by keyboard.
    <section ref={region} className={styles.region} aria-label={words.ui.table(label)} tabIndex={0}>
      {children}
    </section>
  )
}
