import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { AssurancePanel } from './assurance-panel.tsx'
import { ThemeRecurrencePanel } from './theme-recurrence-panel.tsx'
import { ThemeCellDrawer } from './theme-sentences.tsx'
import { WentQuietPanel } from './went-quiet-panel.tsx'

/** What is scrutinised, and when. */
export function ThemesPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { theme, meeting, kind } = useSearch({ from: '/themes' })
  const themes = useQuery(trpc.analytics.themeRecurrence.queryOptions({ filter }))
  const assurance = useQuery(trpc.analytics.assurance.queryOptions({ filter }))
  const wentQuiet = useQuery(trpc.analytics.wentQuiet.queryOptions({ filter }))
  return (
    <Page
      title="What is being scrutinised, and when"
      sub="Which subjects the meetings heard of. Each number opens its sentences."
    >
      <Answer of={themes} what="Themes">
        {(answer) => (
          <>
            <ThemeRecurrencePanel answer={answer} />
            <ThemeCellDrawer
              answer={answer}
              theme={theme}
              meetingId={meeting}
              kind={kind === 'answers' ? 'answers' : 'all'}
            />
          </>
        )}
      </Answer>
      <Answer of={assurance} what="Assurance">
        {(answer) => <AssurancePanel answer={answer} />}
      </Answer>
      <Answer of={wentQuiet} what="What went quiet">
        {(answer) => <WentQuietPanel answer={answer} />}
      </Answer>
    </Page>
  )
}
