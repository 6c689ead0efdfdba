import { useQuery } from '@tanstack/react-query'
import { nextInWords } from '../../../shared/figures/next-meeting.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Page, Place } from '../../ui/page.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import { DueBackPanel } from './due-back-panel.tsx'
import { ForwardPlanPanel } from './forward-plan-panel.tsx'
import { ReturnsPanel } from './returns-panel.tsx'
import { UnansweredPanel } from './unanswered-panel.tsx'
import { wording } from '../../words/next-meeting.ts'

const parts = [
  { id: 'due-back', name: wording.whatIsDueBack },
  { id: 'questions', name: wording.notYetAnswered },
  { id: 'draft', name: wording.itemsBroughtForward },
  { id: 'returns', name: wording.whatEachOwes },
  { id: 'plan', name: wording.forwardPlan },
]

/** What is due back, what the agenda says of it, what each office owes, and the meetings to come. */
export function NextMeetingPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const nextMeeting = useQuery(trpc.analytics.nextMeeting.queryOptions({ filter }))
  const forwardPlan = useQuery(trpc.analytics.forwardPlan.queryOptions({ filter }))
  // What stands below waits for what stands above, or it would be pushed down when that comes.
  const isAnswered = nextMeeting.data !== undefined || nextMeeting.error !== null
  return (
    <Page title={wording.title} sub={nextMeeting.data && nextInWords(nextMeeting.data)} parts={parts}>
      <Answer of={nextMeeting} what={wording.whatIsDueBack}>
        {(answer) => (
          <>
            <Place id="due-back">
              <DueBackPanel answer={answer} />
            </Place>
            <Place id="questions">
              <UnansweredPanel answer={answer} />
            </Place>
            <Place id="draft">
              <AgendaPanel key={`${answer.basis.bodyId} ${answer.reckonedOn}`} answer={answer} />
            </Place>
            <Place id="returns">
              <ReturnsPanel answer={answer} />
            </Place>
          </>
        )}
      </Answer>
      {isAnswered && (
        <Place id="plan">
          <Answer of={forwardPlan} what={wording.theForwardPlan}>
            {(answer) => <ForwardPlanPanel key={answer.basis.bodyId} answer={answer} />}
          </Answer>
        </Place>
      )}
    </Page>
  )
}
