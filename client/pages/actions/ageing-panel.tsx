import type { ActionsAnswer } from '../../../shared/answers/actions.ts'
import type { TimeOpenAnswer } from '../../../shared/answers/time-open.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { DotsChart } from '../../charts/lazy-charts.ts'
import { Figure } from '../../ui/figure.tsx'
import { Empty } from '../../ui/states.tsx'
import { ageingFinding, ageingGuides, ageingRows, ageingTable } from '../../../shared/figures/ageing.ts'

const counted =
  'Each dot is one open action by the days since it was raised, up to the as-at date, in rows by what its present due date says. The upright lines are the ages by which half, and 85 %, of all actions had ended.'

/** How old is what is open now? */
export function AgeingPanel({ answer, timeOpen }: { answer: ActionsAnswer; timeOpen: TimeOpenAnswer }) {
  const [rows, guides] = [ageingRows(answer.actions), ageingGuides(timeOpen)]
  const finding = ageingFinding(answer.actions, guides)
  return (
    <Figure
      finding={finding}
      measured="Days open of each open action, by its due date."
      basis={answer.basis}
      table={ageingTable(answer.actions)}
      fileName="ageing"
      question="How old is what is open now?"
      howCounted={counted}
    >
      {rows.length === 0 ? (
        <Empty>No action is open in what this filter covers.</Empty>
      ) : (
        <Drawing label={finding} height={rows.length * 60 + 60}>
          {(width) => <DotsChart width={width} rows={rows} guides={guides} />}
        </Drawing>
      )}
    </Figure>
  )
}
