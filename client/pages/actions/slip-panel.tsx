import type { ActionsAnswer } from '../../../shared/answers/actions.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { SlipChart, slipHeight } from '../../charts/slip-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Empty } from '../../ui/states.tsx'
import { slipFinding, slipMeasured, slips, slipTable } from '../../../shared/figures/slip.ts'

const drawn = 12
const counted =
  'For each action with two due dates: the hollow dot is the latest day that the first one allowed, the full dot the latest day that the present one allows. Actions without a due date, or with one that has no end, cannot slip and are counted above. The drawing shows the twelve furthest, the table all.'

/** Did promises hold? */
export function SlipPanel({ answer }: { answer: ActionsAnswer }) {
  const moved = slips(answer.actions).slice(0, drawn)
  return (
    <Figure
      finding={slipFinding(answer.actions)}
      measured={slipMeasured(answer.actions)}
      basis={answer.basis}
      table={slipTable(answer.actions)}
      fileName="slip"
      question="Did promises hold?"
      howCounted={counted}
    >
      {moved.length === 0 ? (
        <Empty>No due date has moved in what this filter covers.</Empty>
      ) : (
        <Drawing label={slipFinding(answer.actions)} height={slipHeight(moved.length)}>
          {(width) => <SlipChart width={width} slips={moved} />}
        </Drawing>
      )}
    </Figure>
  )
}
