import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { documentStandings, type DocumentStanding } from '../../../shared/answers/documents.ts'
import { askWhile } from '../../api/reading-again.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { pageOf } from './documents.view.ts'

/** What the address of this page says besides the filter; a word that is not set is not in it. */
type Words = { bodies?: 'all' | undefined; state?: DocumentStanding | undefined; find?: string | undefined }

/** The body of the filter, unless all are asked for, or it is none that is held. */
function useBodyAsked(isOfAll: boolean): string | null {
  const { filter } = useFilter()
  const { bodies, isKnown } = useBodies()
  const isGone = isKnown && !bodies.some(({ bodyId }) => bodyId === filter.body)
  return isOfAll || isGone ? null : filter.body
}

/** What is held, as the address asks for it, and the way to ask for other documents: their first page. */
export function useDocuments() {
  const trpc = useTRPC()
  const { bodies, state, find = '', page } = useSearch({ from: '/documents' })
  const navigate = useNavigate({ from: '/documents' })
  const body = useBodyAsked(bodies === 'all')
  const standing = documentStandings.find((one) => one === state) ?? null
  const documents = useQuery(
    trpc.record.documents.queryOptions(
      { body, standing, find, page: pageOf(page) },
      { refetchInterval: ({ state: of }) => askWhile(of.data?.held.again) },
    ),
  )
  const change = (words: Words & { body?: string }) =>
    void navigate({
      search: (before) => ({ ...before, ...words, page: undefined }),
      resetScroll: false,
      // The way back leads past what was typed, not through each moment of it.
      replace: 'find' in words,
    })
  return { documents, body, standing, find, change }
}

export type ChangeDocuments = ReturnType<typeof useDocuments>['change']
