import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Columns, Page, Stack } from '../../ui/page.tsx'
import { AnsweredByPanel } from './answered-by-panel.tsx'
import { DuesPanel } from './dues-panel.tsx'
import { ExchangesPanel } from './exchanges-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LifePanel } from './life-panel.tsx'
import { PriorityPanel } from './priority-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { issueSub, stateInWords } from './issue.view.ts'
import { wording } from '../../words/issue.ts'
import { words } from '../../words/words.ts'

function Issue({ issue }: { issue: IssueAnswer }) {
  const badge = <Chip tone={issue.isOpen && issue.isRepeat ? 'warn' : 'plain'}>{stateInWords(issue)}</Chip>
  return (
    <Page
      title={issue.name}
      badge={badge}
      sub={issueSub(issue)}
      above={<Link to="/repeat-issues">{words.navigation.repeatIssues}</Link>}
    >
      <DuesPanel issue={issue} />
      <Columns>
        <LifePanel issue={issue} />
        <Stack>
          {issue.meaning && (
            <Card title={wording.whatItMeans}>
              <p>{issue.meaning}</p>
            </Card>
          )}
          <PriorityPanel issue={issue} />
          <LinksPanel issue={issue} />
          <HistoryPanel issue={issue} />
          <AnsweredByPanel issue={issue} />
        </Stack>
      </Columns>
      <ExchangesPanel issue={issue} />
    </Page>
  )
}

/** One matter across meetings, with every sentence that belongs to it. */
export function IssuePage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { issueId } = useParams({ from: '/issues/$issueId' })
  const issue = useQuery(trpc.record.issue.queryOptions({ filter, issueId }))
  return (
    <Answer of={issue} what={wording.theIssue}>
      {(answer) => <Issue issue={answer} />}
    </Answer>
  )
}
