import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { CommitmentsPanel } from './commitments-panel.tsx'
import { wording } from '../../words/commitments.ts'
import { words } from '../../words/words.ts'

/** What was promised and never written down. */
export function CommitmentsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const commitments = useQuery(trpc.analytics.commitments.queryOptions({ filter }))
  return (
    <Page title={wording.title} sub={wording.sub}>
      <Answer of={commitments} what={words.navigation.commitments}>
        {(answer) => <CommitmentsPanel answer={answer} />}
      </Answer>
    </Page>
  )
}
