import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { IntervalChart, intervalHeight } from '../../charts/interval-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { dueFinding, dueIntervals, dueTable, issueEvents } from './issue.view.ts'

const counted =
  'Each bar runs over the days that the words of a due date allow: “end of the year” is 1 to 31 December. An arrow is a due date without an end. Dots are the meetings that could have heard of it, filled where they did, with the letters of what they told.'

/** When was it due, as the notes said it at the time? */
export function DuesPanel({ issue }: { issue: IssueAnswer }) {
  const intervals = dueIntervals(issue)
  return (
    <Figure
      finding={dueFinding(issue)}
      measured="When it was due, as the notes said it at the time. Bars are what the words allow; dots are meetings, filled where it was heard of."
      basis={issue.basis}
      table={dueTable(issue)}
      fileName="due-dates"
      question="When was it due, as the notes said it at the time?"
      howCounted={counted}
    >
      <Drawing label={dueFinding(issue)} height={intervalHeight(intervals.length)}>
        {(width) => <IntervalChart width={width} intervals={intervals} events={issueEvents(issue)} />}
      </Drawing>
    </Figure>
  )
}
