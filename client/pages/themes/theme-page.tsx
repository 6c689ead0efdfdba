import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { AssurancePanel } from './assurance-panel.tsx'
import { ThemeSentences } from './theme-sentences.tsx'
import { ThemeTrendPanel } from './theme-trend-panel.tsx'

const back = <Link to="/themes">Themes</Link>

function Assured({ theme }: { theme: string }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const assurance = useQuery(trpc.analytics.assurance.queryOptions({ filter: { ...filter, themes: [theme] } }))
  return (
    <Answer of={assurance} what="Assurance">
      {(answer) => <AssurancePanel answer={answer} />}
    </Answer>
  )
}

function Theme({ answer, theme }: { answer: ThemeRecurrenceAnswer; theme: string }) {
  const row = answer.themes.find((one) => one.theme === theme)
  if (!row)
    return (
      <Page title="A theme" above={back}>
        <Empty>This theme was not heard of at the meetings that this filter covers.</Empty>
      </Page>
    )
  return (
    <Page title={row.name} above={back} sub="When it was heard of, how assured the answers were, and the sentences.">
      <ThemeTrendPanel answer={answer} theme={row} />
      <Assured theme={theme} />
      <Card title="The sentences" sub="Actions, questions and other lines with a signal word, newest first.">
        <ThemeSentences theme={theme} meetingId={null} kind="all" />
      </Card>
    </Page>
  )
}

/** One theme: its trend, its assurance and its sentences. */
export function ThemePage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { theme } = useParams({ from: '/themes/$theme' })
  const themes = useQuery(trpc.analytics.themeRecurrence.queryOptions({ filter }))
  return (
    <Answer of={themes} what="Themes">
      {(answer) => <Theme answer={answer} theme={theme} />}
    </Answer>
  )
}
