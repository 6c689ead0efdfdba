import { useQuery } from '@tanstack/react-query'
import { nextInWords } from '../../../shared/figures/next-meeting.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import { DueBackPanel } from './due-back-panel.tsx'
import { ForwardPlanPanel } from './forward-plan-panel.tsx'
import { ReturnsPanel } from './returns-panel.tsx'
import { UnansweredPanel } from './unanswered-panel.tsx'
import { wording } from '../../words/next-meeting.ts'

/** What is due back, what the agenda says of it, what each office owes, and the meetings to come. */
export function NextMeetingPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const nextMeeting = useQuery(trpc.analytics.nextMeeting.queryOptions({ filter }))
  const forwardPlan = useQuery(trpc.analytics.forwardPlan.queryOptions({ filter }))
  return (
    <Page title={wording.title} sub={nextMeeting.data && nextInWords(nextMeeting.data)}>
      <Answer of={nextMeeting} what={wording.whatIsDueBack}>
        {(answer) => (
          <>
            <DueBackPanel answer={answer} />
            <UnansweredPanel answer={answer} />
            <AgendaPanel key={`${answer.basis.bodyId} ${answer.reckonedOn}`} answer={answer} />
            <ReturnsPanel answer={answer} />
          </>
        )}
      </Answer>
      <Answer of={forwardPlan} what={wording.theForwardPlan}>
        {(answer) => <ForwardPlanPanel key={answer.basis.bodyId} answer={answer} />}
      </Answer>
    </Page>
  )
}
