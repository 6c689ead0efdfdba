import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc.ts'
import { useFilter } from '../filters/use-filter.ts'

/** So long after the last letter it is asked. */
const WAIT_MS = 120
/** More letters than this are not sent: the answer would be the same. */
const MOST_SENT = 400

/** What is found for a question that is being typed, in what the filter covers. */
export function useSearchAnswer(typed: string, most: number) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const [question] = useDebouncedValue(typed.slice(0, MOST_SENT), WAIT_MS)
  return useQuery({
    ...trpc.record.search.queryOptions({ question, filter, most }),
    enabled: question.trim() !== '',
  })
}
