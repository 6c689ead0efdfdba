import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { IntervalChart, intervalHeight } from '../../charts/interval-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { dueFinding, dueIntervals, dueTable, issueEvents } from './issue.view.ts'
import { wording } from '../../words/issue.ts'

/** When was it due, as the notes said it at the time? */
export function DuesPanel({ issue }: { issue: IssueAnswer }) {
  const intervals = dueIntervals(issue)
  return (
    <Figure
      finding={dueFinding(issue)}
      measured={wording.duesMeasured}
      basis={issue.basis}
      table={dueTable(issue)}
      fileName="due-dates"
      question={wording.duesQuestion}
      howCounted={wording.duesCounted}
    >
      <Drawing label={dueFinding(issue)} height={intervalHeight(intervals.length)}>
        {(width) => <IntervalChart width={width} intervals={intervals} events={issueEvents(issue)} />}
      </Drawing>
    </Figure>
  )
}
