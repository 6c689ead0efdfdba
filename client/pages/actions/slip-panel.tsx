import type { SlipAnswer } from '../../../shared/answers/slip.ts'
import { slipCounted, slipFinding, slipMarks, slipMeasured, slipTable } from '../../../shared/figures/slip.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { SlipChart, slipHeight } from '../../charts/slip-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { linkRows } from './action-link.tsx'
import { wording } from '../../words/actions.ts'
import { slipQuestion } from '../../../shared/words/questions.ts'

const drawn = 12

/** Did promises hold? */
export function SlipPanel({ answer }: { answer: SlipAnswer }) {
  const marks = slipMarks(answer).slice(0, drawn)
  return (
    <Figure
      finding={slipFinding(answer)}
      measured={slipMeasured(answer)}
      basis={answer.basis}
      table={slipTable(answer)}
      rowLink={linkRows(answer.moved)}
      fileName="slip"
      question={slipQuestion}
      howCounted={slipCounted}
    >
      {marks.length === 0 ? (
        <NoneHere>{wording.noneMoved}</NoneHere>
      ) : (
        <Drawing label={slipFinding(answer)} height={slipHeight(marks.length)}>
          {(width) => <SlipChart width={width} slips={marks} />}
        </Drawing>
      )}
    </Figure>
  )
}
