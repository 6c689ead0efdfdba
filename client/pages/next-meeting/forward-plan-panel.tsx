import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import { forwardPlanCounted } from '../../../shared/figures/forward-plan.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { assignable, planFinding } from './forward-plan.view.ts'
import { PlanForm } from './plan-form.tsx'
import { ToAssign } from './to-assign.tsx'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import { forwardPlanQuestion } from '../../../shared/words/questions.ts'

type Meeting = ForwardPlanAnswer['meetings'][number]

/** Takes a planned meeting out again; it asks nothing, since it can be planned anew. */
function Remove({ meeting, bodyId }: { meeting: Meeting; bodyId: string }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const remove = useMutation(
    trpc.planning.removePlanned.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  const { plannedId } = meeting
  if (plannedId === null) return null
  return (
    <>
      <LinkButton isBusy={remove.isPending} onClick={() => remove.mutate({ bodyId, plannedId })}>
        {wording.takeOut}
        <span className="vh"> {wording.theMeetingOf(dayInWords(meeting.heldOn))}</span>
      </LinkButton>
      {remove.error && <span role="alert"> {remove.error.message}</span>}
    </>
  )
}

function Source({ meeting }: { meeting: Meeting }) {
  if (meeting.announcedByMeetingId === null) return wording.plannedByPerson
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: meeting.announcedByMeetingId }}>
      {wording.announced}
    </Link>
  )
}

function DueThere({ meeting, show }: { meeting: Meeting; show: (shown: Shown) => void }) {
  if (meeting.due.length === 0) return wording.nothingWithDay
  const evidence = meeting.due.map((action) => action.evidence)
  const title = wording.dueBackAt(dayInWords(meeting.heldOn))
  return (
    <LinkButton onClick={() => show({ title, evidence })}>
      {wording.actions(meeting.due.length)}
      <span className="vh"> {wording.atTheMeetingOf(dayInWords(meeting.heldOn))}</span>
    </LinkButton>
  )
}

const columnsOf = (bodyId: string, show: (shown: Shown) => void): Column<Meeting>[] => [
  { key: 'on', heading: common.heldOn, cell: (one) => dayInWords(one.heldOn), isRowHeading: true },
  { key: 'series', heading: common.series, cell: (one) => one.series ?? wording.noSeries },
  { key: 'subject', heading: wording.subject, cell: (one) => one.subject ?? '–' },
  { key: 'due', heading: wording.dueBackThere, cell: (one) => <DueThere meeting={one} show={show} /> },
  { key: 'source', heading: wording.from, cell: (one) => <Source meeting={one} /> },
  {
    key: 'remove',
    heading: common.change,
    cell: (one) => <Remove meeting={one} bodyId={bodyId} />,
    needsNoHeading: true,
  },
]

/** Which meetings are to come, on what, and what comes back at each? */
export function ForwardPlanPanel({ answer }: { answer: ForwardPlanAnswer }) {
  const [shown, show] = useState<Shown | null>(null)
  const { bodyId } = answer.basis
  return (
    <Card title={wording.forwardPlan} sub={`${forwardPlanQuestion} ${planFinding(answer)}`}>
      {answer.meetings.length === 0 ? (
        <NoneHere>{wording.noMeetingAfter(dayInWords(answer.basis.asAt))}</NoneHere>
      ) : (
        <DataTable
          label={wording.forwardPlan}
          columns={columnsOf(bodyId, show)}
          rows={answer.meetings}
          rowKey={(one) => `${one.heldOn} ${one.seriesId} ${one.plannedId}`}
        />
      )}
      <HowCounted question={forwardPlanQuestion} counted={forwardPlanCounted} />
      <PlanForm bodyId={bodyId} />
      {assignable(answer).length > 0 && <ToAssign answer={answer} show={show} />}
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Card>
  )
}
