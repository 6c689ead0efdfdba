import { Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './drawing.module.css'

type Props = { label: string; height: number; children: (width: number) => ReactNode }

/**
 * The ground of a drawing: as wide as its place, as high as told, one picture with a text alternative. It takes no focus; what
 * can be asked of it is in the figure's table and links.
 */
export function Drawing({ label, height, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = place.current
    if (!box) return
    const measure = () => setWidth(Math.floor(box.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.drawing} role="img" aria-label={label} style={{ minHeight: height }}>
      {width > 0 && <Suspense fallback={null}>{children(width)}</Suspense>}
    </div>
  )
}
