import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { AssurancePanel } from './assurance-panel.tsx'
import { ThemeSentences } from './theme-sentences.tsx'
import { ThemeTrendPanel } from './theme-trend-panel.tsx'
import { wording } from '../../words/themes.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'

const back = <Link to="/themes">{words.navigation.themes}</Link>

function Assured({ theme }: { theme: string }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const assurance = useQuery(trpc.analytics.assurance.queryOptions({ filter: { ...filter, themes: [theme] } }))
  return (
    <Answer of={assurance} what={common.assurance}>
      {(answer) => <AssurancePanel answer={answer} />}
    </Answer>
  )
}

function Theme({ answer, theme }: { answer: ThemeRecurrenceAnswer; theme: string }) {
  const row = answer.themes.find((one) => one.theme === theme)
  if (!row)
    return (
      <Page title={wording.aTheme} above={back}>
        <NoneHere>{wording.notHeardOf}</NoneHere>
      </Page>
    )
  return (
    <Page title={row.name} above={back} sub={wording.themeSub}>
      <ThemeTrendPanel answer={answer} theme={row} />
      <Assured theme={theme} />
      <Card title={common.theSentences} sub={wording.sentencesSub}>
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
    <Answer of={themes} what={words.navigation.themes}>
      {(answer) => <Theme answer={answer} theme={theme} />}
    </Answer>
  )
}
