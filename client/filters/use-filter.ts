import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Filter } from '../../shared/filter.ts'
import { filterFromUrl, filterToUrl } from '../../shared/filter-url.ts'

/** The filter of the page, read from its address, and a way to change parts of it, which writes a new address. */
export function useFilter(): { filter: Filter; change: (parts: Partial<Filter>) => void } {
  const words = useSearch({ strict: false })
  const navigate = useNavigate()
  // By its words, so that the filter stays the same object until one of them changes.
  const address = JSON.stringify(words)
  const filter = useMemo(() => filterFromUrl(JSON.parse(address) as Record<string, unknown>), [address])
  const change = useCallback(
    (parts: Partial<Filter>) => {
      // What another filter covers has pages of its own: it is shown from the first.
      const words = { ...filterToUrl({ ...filter, ...parts }), page: undefined }
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...words }) })
    },
    [navigate, filter],
  )
  return { filter, change }
}
