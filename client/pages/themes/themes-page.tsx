import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { QuietPanel } from './quiet-panel.tsx'
import { ThemeRecurrencePanel } from './theme-recurrence-panel.tsx'
import { ThemeSentences } from './theme-sentences.tsx'

/** What is scrutinised, and when. */
export function ThemesPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { theme, meeting } = useSearch({ from: '/themes' })
  const themes = useQuery(trpc.analytics.themeRecurrence.queryOptions({ filter }))
  return (
    <Page
      title="What is being scrutinised, and when"
      sub="Which subjects the meetings heard of. Each number opens its sentences."
    >
      <Answer of={themes} what="Themes">
        {(answer) => (
          <>
            <ThemeRecurrencePanel answer={answer} />
            <QuietPanel answer={answer} />
            <ThemeSentences answer={answer} theme={theme} meetingId={meeting} />
          </>
        )}
      </Answer>
    </Page>
  )
}
