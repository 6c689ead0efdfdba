import { useCallback } from 'react'
import { cleared } from './narrowing.ts'
import { useFilter } from './use-filter.ts'

/** Takes away all that the filter leaves out. The button that did it goes with it, so the page is given the focus. */
export function useClearFilter(): () => void {
  const { change } = useFilter()
  return useCallback(() => {
    change(cleared)
    document.querySelector('main')?.focus({ preventScroll: true })
  }, [change])
}
