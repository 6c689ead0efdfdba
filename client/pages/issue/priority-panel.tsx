import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { wording } from '../../words/issue.ts'
import styles from './priority-panel.module.css'

/** To which priorities of the plan does it belong? Nothing where the plan has none written down. */
export function PriorityPanel({ issue }: { issue: IssueAnswer }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const tie = useMutation(trpc.settings.tieIssue.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
  const { issueId, priorities, basis } = issue
  if (priorities.choices.length === 0) return null
  const say = (chosen: string[] | null) => tie.mutate({ bodyId: basis.bodyId, tie: { issueId, priorities: chosen } })
  const toggle = (priority: string) =>
    say(
      priorities.chosen.includes(priority)
        ? priorities.chosen.filter((one) => one !== priority)
        : [...priorities.chosen, priority],
    )
  return (
    <Card title={wording.planPriority} sub={priorities.isDecided ? wording.asPersonSaid : wording.byItsThemes}>
      <fieldset className={styles.choices} disabled={tie.isPending}>
        <legend className="vh">{wording.prioritiesOfPlan}</legend>
        {priorities.choices.map(({ priority, name }) => (
          <label key={priority}>
            <input type="checkbox" checked={priorities.chosen.includes(priority)} onChange={() => toggle(priority)} />
            {name}
          </label>
        ))}
      </fieldset>
      {priorities.isDecided && (
        <button type="button" className={styles.back} disabled={tie.isPending} onClick={() => say(null)}>
          {wording.letThemesDecide}
        </button>
      )}
      {tie.error && <p role="alert">{tie.error.message}</p>}
    </Card>
  )
}
