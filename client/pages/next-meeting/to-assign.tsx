import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ActionRow } from '../../../shared/answers/actions.ts'
import type { ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import { ownersInWords } from '../../../shared/wording/labels.ts'
import { useTRPC } from '../../api/trpc.ts'
import type { Shown } from '../../evidence/evidence-drawer.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { assignable, meetingsFor } from './forward-plan.view.ts'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './forward-plan-panel.module.css'

function useAssigning(bodyId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const done = { onSuccess: () => queries.invalidateQueries() }
  const assigning = useMutation(trpc.planning.assignDue.mutationOptions(done))
  const unassigning = useMutation(trpc.planning.unassignDue.mutationOptions(done))
  const choose = ({ lifeId, due }: ActionRow, heldOn: string) => {
    if (heldOn !== '') assigning.mutate({ bodyId, lifeId, heldOn })
    else if (due?.assigned) unassigning.mutate({ bodyId, lifeId })
  }
  const error = assigning.error ?? unassigning.error
  return { choose, isBusy: assigning.isPending || unassigning.isPending, error: error?.message ?? null }
}

/** Actions that the notes put to "a future meeting", each with the meeting a person puts it to; as the notes say undoes it. */
export function ToAssign({ answer, show }: { answer: ForwardPlanAnswer; show: (shown: Shown) => void }) {
  const { choose, isBusy, error } = useAssigning(answer.basis.bodyId)
  const columns: Column<ActionRow>[] = [
    {
      key: 'action',
      width: '44%',
      heading: common.action,
      cell: (action) => (
        <LinkButton onClick={() => show({ title: action.text, evidence: [action.evidence] })}>{action.text}</LinkButton>
      ),
      isRowHeading: true,
    },
    {
      key: 'owner',
      width: '22%',
      heading: common.ownedBy,
      cell: (action) => ownersInWords(action.owners) ?? common.nobodyNamed,
    },
    {
      key: 'meeting',
      isBroad: true,
      width: '34%',
      heading: wording.comesBackAt,
      cell: (action) => (
        <>
          <select
            className={styles.choose}
            aria-label={wording.meetingFor(action.text)}
            value={action.due?.assigned ? (action.due.latest ?? '') : ''}
            disabled={isBusy}
            onChange={(event) => choose(action, event.target.value)}
          >
            <option value="">{wording.asNotesSay(action.due?.written)}</option>
            {meetingsFor(action, answer).map((one) => (
              <option key={one.heldOn} value={one.heldOn}>
                {one.name}
              </option>
            ))}
          </select>{' '}
          {action.due?.assigned && <Chip tone="confirmed">{wording.assignedByPerson}</Chip>}
        </>
      ),
    },
  ]
  return (
    <div className={styles.part}>
      <h3>{wording.putToFuture}</h3>
      <p>{wording.putToFutureSub}</p>
      <DataTable
        label={wording.putToFuture}
        columns={columns}
        rows={assignable(answer)}
        rowKey={(action) => action.lifeId}
      />
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
