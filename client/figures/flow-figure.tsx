import type { ReactNode } from 'react'
import type { FlowAnswer } from '../../shared/answers/flow.ts'
import { Drawing } from '../charts/drawing.tsx'
import { FlowChart } from '../charts/lazy-flow-chart.ts'
import { Figure } from '../ui/figure.tsx'
import { NoneHere } from '../filters/none-here.tsx'
import { flowCounted, flowDrawing, flowFinding, flowMeasured, flowTable } from '../../shared/figures/flow.ts'
import { wording } from '../words/figures.ts'
import { common } from '../words/common.ts'
import { flowQuestion } from '../../shared/words/questions.ts'

type RowLink = (at: number, name: ReactNode) => ReactNode

/** Whether the office keeps up: raised, ended and open, meeting by meeting. */
export function FlowFigure({ answer, rowLink }: { answer: FlowAnswer; rowLink?: RowLink }) {
  const drawing = flowDrawing(answer)
  const isStill = drawing !== null && drawing.marks.every(({ raised, ended, open }) => raised + ended + open === 0)
  return (
    <Figure
      finding={flowFinding(answer)}
      measured={flowMeasured(answer)}
      basis={answer.basis}
      table={flowTable(answer)}
      fileName="flow"
      question={flowQuestion}
      howCounted={flowCounted}
      {...(rowLink && { rowLink })}
    >
      {isStill ? (
        <NoneHere>{common.noActionRaised}</NoneHere>
      ) : drawing && answer.meetings.length > 1 ? (
        <Drawing label={flowFinding(answer)} height={322}>
          {(width) => <FlowChart width={width} {...drawing} />}
        </Drawing>
      ) : (
        <NoneHere>{drawing ? wording.oneMeetingShowsNoFlow : common.noMeetingRead}</NoneHere>
      )}
    </Figure>
  )
}
