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
import { wording } from '../../words/themes.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'

/** What is scrutinised, and when. */
export function ThemesPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { theme, meeting, kind } = useSearch({ from: '/themes' })
  const themes = useQuery(trpc.analytics.themeRecurrence.queryOptions({ filter }))
  const assurance = useQuery(trpc.analytics.assurance.queryOptions({ filter }))
  const wentQuiet = useQuery(trpc.analytics.wentQuiet.queryOptions({ filter }))
  return (
    <Page title={wording.title} sub={wording.sub}>
      <Answer of={themes} what={words.navigation.themes}>
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
      <Answer of={assurance} what={common.assurance}>
        {(answer) => <AssurancePanel answer={answer} />}
      </Answer>
      <Answer of={wentQuiet} what={wording.whatWentQuiet}>
        {(answer) => <WentQuietPanel answer={answer} />}
      </Answer>
    </Page>
  )
}
