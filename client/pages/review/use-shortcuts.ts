import { useEffect, useRef, type RefObject } from 'react'

const typing = 'input, select, textarea, [contenteditable]'
const pressing = 'a, button, summary'

/** Whether a key means something else where the focus is. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(typing) !== null ? key !== 'Escape' : key === 'Enter' && target.closest(pressing) !== null
}

/**
 * Keys that do what the buttons do, while the focus is inside the box and nowhere else, so that no letter acts on who
 * speaks to the browser or types elsewhere.
 * @param keys what each key does, by its name in lower case
 */
export function useShortcuts(box: RefObject<HTMLElement | null>, keys: Record<string, () => void>): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const place = box.current
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTaken(event)) return
      const act = now.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    place?.addEventListener('keydown', press)
    return () => place?.removeEventListener('keydown', press)
  }, [box])
}
