import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { CommitmentsPanel } from './commitments-panel.tsx'

/** What was promised and never written down. */
export function CommitmentsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const commitments = useQuery(trpc.analytics.commitments.queryOptions({ filter }))
  return (
    <Page title="Promised, never written down" sub="What people said they would do, that the notes mark as no action.">
      <Answer of={commitments} what="Commitments">
        {(answer) => <CommitmentsPanel answer={answer} />}
      </Answer>
    </Page>
  )
}
