import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { words } from '../words/words.ts'
import styles from './scroll-region.module.css'

type Props = { label: string; startsAt?: string; children: ReactNode }

/** Whether something is wider than the region around it; looked at again whenever either changes its size. */
function useIsWider(region: RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(true)
  useLayoutEffect(() => {
    const outside = region.current
    const inside = outside?.firstElementChild
    if (!outside || !inside) return undefined
    const look = () => setWider(outside.scrollWidth > outside.clientWidth + 1)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(outside)
    watch.observe(inside)
    return () => watch.disconnect()
  }, [region])
  return isWider
}

/**
 * Something that may be wider than a small window: scrolls inside its own named region, by keyboard too, so that the
 * page never does, and says so above; `startsAt` selects what stands at its right edge at first. Where all of it is seen it
 * is no stop for the keyboard, and headings that stick do so in the window.
 */
export function ScrollRegion({ label, startsAt, children }: Props) {
  const region = useRef<HTMLElement>(null)
  const isWider = useIsWider(region)
  useLayoutEffect(() => {
    const last = startsAt && region.current?.querySelector<HTMLElement>(startsAt)
    if (!last || !region.current) return
    region.current.scrollLeft = last.offsetLeft + last.offsetWidth - region.current.clientWidth
  }, [startsAt])
  return (
    <>
      {isWider && (
        <p className={styles.cue}>
          <span aria-hidden="true">↔</span> {words.ui.scrollSideways}
        </p>
      )}
      {/* What scrolls must be reached by keyboard to be scrolled by keyboard. */}
      <section
        ref={region}
        className={styles.region}
        data-wider={isWider}
        aria-label={label}
        tabIndex={isWider ? 0 : undefined}
      >
        {children}
      </section>
    </>
  )
}
