import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { LedgerFigure } from '../../figures/ledger-figure.tsx'
import { shownIssues } from '../../../shared/figures/repeat-issues.ts'
import { TimeOpenFigure } from '../../figures/time-open-figure.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Columns, Page } from '../../ui/page.tsx'
import { AlsoHeldPanel } from './also-held-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { overviewSub } from './findings.view.ts'
import { FlowPanel } from './flow-panel.tsx'
import { PositionPanel } from './position-panel.tsx'
import { SinceLastMeetingPanel } from './since-last-meeting-panel.tsx'
import { wording } from '../../words/overview.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'

const issuesShown = 7
const meetingsShown = 7

function LedgerExcerpt() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const repeatIssues = useQuery(trpc.analytics.repeatIssues.queryOptions({ filter }))
  return (
    <Answer of={repeatIssues} what={words.navigation.repeatIssues} height={560}>
      {(answer) => (
        <LedgerFigure
          answer={answer}
          issues={shownIssues(answer, true).slice(0, issuesShown)}
          lastMeetings={meetingsShown}
          links={<Link to="/repeat-issues">{wording.allRepeatIssues}</Link>}
          isShort
        />
      )}
    </Answer>
  )
}

function TimeOpenExcerpt() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const timeOpen = useQuery(trpc.analytics.timeOpen.queryOptions({ filter }))
  return (
    <Answer of={timeOpen} what={common.timeOpen} height={560}>
      {(answer) => <TimeOpenFigure answer={answer} links={<Link to="/actions">{wording.eachAction}</Link>} />}
    </Answer>
  )
}

function SinceLast() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const sinceLastMeeting = useQuery(trpc.analytics.sinceLastMeeting.queryOptions({ filter }))
  return (
    <Answer of={sinceLastMeeting} what={common.whatChanged}>
      {(answer) => <SinceLastMeetingPanel answer={answer} />}
    </Answer>
  )
}

/** Where things stand, in figures. */
function Figures() {
  return (
    <>
      <PositionPanel />
      <Columns isEven>
        <LedgerExcerpt />
        <TimeOpenExcerpt />
      </Columns>
      <Columns isEven>
        <FlowPanel />
        <SinceLast />
      </Columns>
    </>
  )
}

/** What to raise next, and where things stand; where the filter covers no meeting, only that. */
export function OverviewPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const findings = useQuery(trpc.analytics.findings.queryOptions({ filter }))
  const isNothingRead = findings.data?.basis.meetingsRead === 0
  return (
    <Page title={wording.title} sub={findings.data ? overviewSub(findings.data) : '\u00a0'}>
      <Answer of={findings} what={wording.theFindings} height={335}>
        {(answer) => <FindingsPanel answer={answer} />}
      </Answer>
      {!isNothingRead && <Figures />}
      <AlsoHeldPanel />
    </Page>
  )
}
