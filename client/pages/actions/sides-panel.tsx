import { timeOpenQuestion, type TimeOpenAnswer } from '../../../shared/answers/time-open.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { SurvivalChart } from '../../charts/lazy-charts.ts'
import { sideCurves, sidesFinding, sidesInWords, timeOpenCounted } from '../../../shared/figures/time-open.ts'
import { Figure } from '../../ui/figure.tsx'
import { Empty } from '../../ui/states.tsx'
import { percent } from '../../../shared/wording/counts.ts'

/** How long do actions stay open, by the side that owes them? */
export function SidesPanel({ answer }: { answer: TimeOpenAnswer }) {
  const curves = sideCurves(answer).map((curve) => ({ name: curve.group, points: curve.points }))
  const rows = answer.bySide.flatMap((curve) =>
    curve.points.map((point) => [curve.group, point.ageDays, percent(point.share), point.atRisk]),
  )
  return (
    <Figure
      finding={sidesFinding(answer)}
      measured={`Median days open by the side that owes the action, with 95 % interval. ${sidesInWords(answer)}.`}
      basis={answer.basis}
      table={{
        columns: [
          { heading: 'Side' },
          { heading: 'Days', isNumber: true },
          { heading: 'Still open', isNumber: true },
          { heading: 'At risk', isNumber: true },
        ],
        rows,
      }}
      fileName="time-open-by-side"
      question={timeOpenQuestion}
      howCounted={timeOpenCounted}
    >
      {curves.length === 0 ? (
        <Empty>No side has ten actions that ended, which a curve needs. Each action stands in the table below.</Empty>
      ) : (
        <Drawing label={`${sidesFinding(answer)}. ${sidesInWords(answer)}.`} height={280}>
          {(width) => (
            <SurvivalChart
              width={width}
              height={280}
              curves={curves.length === 1 ? [...curves, { name: '', points: [] }] : curves}
              medianDays={null}
              medianLabel=""
            />
          )}
        </Drawing>
      )}
    </Figure>
  )
}
