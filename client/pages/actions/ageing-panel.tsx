import type { AgeingAnswer } from '../../../shared/answers/ageing.ts'
import {
  ageingCounted,
  ageingFinding,
  ageingGuides,
  ageingMeasured,
  ageingRows,
  ageingTable,
} from '../../../shared/figures/ageing.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { DotsChart } from '../../charts/lazy-charts.ts'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { linkRows } from './action-link.tsx'
import { wording } from '../../words/actions.ts'
import { ageingQuestion } from '../../../shared/words/questions.ts'

/** How old is what is open now? */
export function AgeingPanel({ answer }: { answer: AgeingAnswer }) {
  const rows = ageingRows(answer)
  const finding = ageingFinding(answer)
  return (
    <Figure
      finding={finding}
      measured={ageingMeasured(answer)}
      basis={answer.basis}
      table={ageingTable(answer)}
      rowLink={linkRows(answer.actions)}
      fileName="ageing"
      question={ageingQuestion}
      howCounted={ageingCounted}
    >
      {rows.length === 0 ? (
        <NoneHere>{wording.noneOpen}</NoneHere>
      ) : (
        <Drawing label={finding} height={rows.length * 60 + 60}>
          {(width) => <DotsChart width={width} rows={rows} guides={ageingGuides(answer)} />}
        </Drawing>
      )}
    </Figure>
  )
}
