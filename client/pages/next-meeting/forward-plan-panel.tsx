import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { forwardPlanQuestion, type ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import { forwardPlanCounted } from '../../../shared/figures/forward-plan.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { assignable, planFinding } from './forward-plan.view.ts'
import { PlanForm } from './plan-form.tsx'
import { ToAssign } from './to-assign.tsx'

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
        Take out<span className="vh"> the meeting of {dayInWords(meeting.heldOn)}</span>
      </LinkButton>
      {remove.error && <span role="alert"> {remove.error.message}</span>}
    </>
  )
}

function Source({ meeting }: { meeting: Meeting }) {
  if (meeting.announcedByMeetingId === null) return 'planned by a person'
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: meeting.announcedByMeetingId }}>
      announced in the notes
    </Link>
  )
}

function DueThere({ meeting, show }: { meeting: Meeting; show: (shown: Shown) => void }) {
  if (meeting.due.length === 0) return 'nothing with a day'
  const evidence = meeting.due.map((action) => action.evidence)
  const title = `Due back at the meeting of ${dayInWords(meeting.heldOn)}`
  return (
    <LinkButton onClick={() => show({ title, evidence })}>
      {meeting.due.length === 1 ? '1 action' : `${meeting.due.length} actions`}
      <span className="vh"> at the meeting of {dayInWords(meeting.heldOn)}</span>
    </LinkButton>
  )
}

const columnsOf = (bodyId: string, show: (shown: Shown) => void): Column<Meeting>[] => [
  { key: 'on', heading: 'Held on', cell: (one) => dayInWords(one.heldOn), isRowHeading: true },
  { key: 'series', heading: 'Series', cell: (one) => one.series ?? 'no series' },
  { key: 'subject', heading: 'Subject', cell: (one) => one.subject ?? '–' },
  { key: 'due', heading: 'Due back there', cell: (one) => <DueThere meeting={one} show={show} /> },
  { key: 'source', heading: 'From', cell: (one) => <Source meeting={one} /> },
  { key: 'remove', heading: 'Change', cell: (one) => <Remove meeting={one} bodyId={bodyId} /> },
]

/** Which meetings are to come, on what, and what comes back at each? */
export function ForwardPlanPanel({ answer }: { answer: ForwardPlanAnswer }) {
  const [shown, show] = useState<Shown | null>(null)
  const { bodyId } = answer.basis
  return (
    <Card title="Forward plan" sub={`${forwardPlanQuestion} ${planFinding(answer)}`}>
      {answer.meetings.length === 0 ? (
        <Empty>
          No meeting is announced or planned after {dayInWords(answer.basis.asAt)}. Add the year’s meetings below.
        </Empty>
      ) : (
        <DataTable
          label="Forward plan"
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
