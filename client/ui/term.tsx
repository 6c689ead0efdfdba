import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './term.module.css'

type Props = { meaning: string; children: ReactNode }

const edge = 8

/** Under the word, or above it where there is no room below; never beyond the window. */
function place(box: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect()
  const left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - edge))
  const hasRoom = at.bottom + box.offsetHeight < window.innerHeight
  box.style.left = `${left}px`
  box.style.top = `${hasRoom ? at.bottom : Math.max(0, at.top - box.offsetHeight)}px`
}

/** Closes what is open with Escape, a touch elsewhere, and when the page moves below it. */
function useWaysOut(isOpen: boolean, whole: { current: HTMLElement | null }, close: () => void) {
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Only the explanation closes, not what it stands in.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    const onTouch = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) close()
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onTouch)
    document.addEventListener('scroll', close, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onTouch)
      document.removeEventListener('scroll', close, true)
    }
  }, [isOpen, whole, close])
}

/** A word with its meaning: shown on hover, focus and touch, told by a screen reader as its description; Escape closes it. */
export function Term({ meaning, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const whole = useRef<HTMLSpanElement>(null)
  const word = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const id = useId()
  const [close] = useState(() => () => setOpen(false))
  useWaysOut(isOpen, whole, close)
  useLayoutEffect(() => {
    const shown = box.current
    if (!isOpen || !shown || !word.current) return undefined
    // In the top layer, so that nothing that scrolls cuts it off.
    shown.showPopover()
    place(shown, word.current)
    return () => shown.hidePopover()
  }, [isOpen])
  return (
    <span ref={whole} onMouseEnter={() => setOpen(true)} onMouseLeave={close}>
      <button
        ref={word}
        type="button"
        className={styles.term}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <span ref={box} id={id} role="tooltip" popover="manual" className={styles.meaning}>
        <span>{meaning}</span>
      </span>
    </span>
  )
}
