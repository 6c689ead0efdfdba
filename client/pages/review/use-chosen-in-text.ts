import { useEffect, useRef, type RefObject } from 'react'

/**
 * A click on a marked passage opens its fact, unless the click ended the marking of words. The same facts stand in the list
 * beside the text, where the keyboard reaches them.
 */
export function useChosenInText(paper: RefObject<HTMLElement | null>, onChoose: (factKey: string) => void): void {
  const now = useRef(onChoose)
  useEffect(() => {
    now.current = onChoose
  })
  useEffect(() => {
    const box = paper.current
    const choose = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('[data-key]') : null
      const key = mark?.getAttribute('data-key')
      if (key && document.getSelection()?.isCollapsed !== false) now.current(key)
    }
    box?.addEventListener('click', choose)
    return () => box?.removeEventListener('click', choose)
  }, [paper])
}
