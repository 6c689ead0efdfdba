import { useCallback } from 'react'
import { filterToUrl } from '../../shared/filter-url.ts'
import { stringifySearch } from './search.ts'
import { useFilter } from './use-filter.ts'

/**
 * Hands a file of the server to the browser to keep, made over what the filter of the page covers.
 * @param bodyId the body shown, which the filter leaves to the server where it names none
 */
export function useDownload(bodyId: string) {
  const { filter } = useFilter()
  return useCallback(
    (path: string, more: Record<string, string> = {}) => {
      const query = stringifySearch({ ...filterToUrl({ ...filter, body: bodyId }), ...more })
      window.location.assign(path + query)
    },
    [filter, bodyId],
  )
}
