import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Drawer } from '../ui/drawer.tsx'
import { SearchBox } from './search-box.tsx'
import { words } from '../words/words.ts'
import styles from './search.module.css'

/** Whether this device calls the key Command. */
const hasCommandKey = () => /mac|iphone|ipad/i.test(navigator.userAgent)

/** Opens search from anywhere: by its button, by Ctrl K or ⌘ K. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <IconSearch size={16} aria-hidden="true" /> {words.search.name}{' '}
        <kbd aria-hidden="true">{hasCommandKey() ? '⌘' : 'Ctrl'} K</kbd>
      </button>
      <Drawer title={words.search.name} shape="top" isOpen={isOpen} onClose={close}>
        <SearchBox onGo={close} />
      </Drawer>
    </>
  )
}
