import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './drawer.module.css'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  shape?: 'side' | 'middle' | 'top'
  children: ReactNode
}

/**
 * A part of the page laid over the rest. The browser's own dialog: it keeps the focus, gives it back, closes with Escape, and
 * needs no style element, which the content security policy would refuse.
 */
export function Drawer({ title, isOpen, onClose, shape = 'side', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const box = dialog.current
    if (isOpen && box && !box.open) box.showModal()
    if (!isOpen && box?.open) box.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      data-shape={shape}
      aria-labelledby={id}
      onClose={onClose}
      closedby="any"
    >
      <div className={styles.inside}>
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.close} onClick={onClose} aria-label={words.ui.close}>
            <IconX size={20} aria-hidden="true" />
          </button>
        </header>
        {isOpen && children}
      </div>
    </dialog>
  )
}
