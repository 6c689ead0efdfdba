import type { OverdueAction, OverdueAnswer } from '../../../shared/answers/overdue.ts'
import { overdueCounted, overdueFinding, overdueMeasured, overdueTable } from '../../../shared/figures/overdue.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { ActionLink } from './action-link.tsx'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import { overdueQuestion } from '../../../shared/words/questions.ts'

const columns: Column<OverdueAction>[] = [
  {
    key: 'action',
    heading: common.action,
    isRowHeading: true,
    cell: (one) => <ActionLink lifeId={one.lifeId}>{one.text}</ActionLink>,
  },
  { key: 'owner', heading: common.ownedBy, cell: (one) => one.owners.join(', ') || common.nobodyNamed },
  { key: 'due', heading: common.lastDay, cell: (one) => dayInWords(one.dueLatest) },
  { key: 'days', heading: wording.daysPast, cell: (one) => one.daysOverdue, isNumber: true },
]

/** What is past its due date? */
export function OverduePanel({ answer }: { answer: OverdueAnswer }) {
  return (
    <Figure
      finding={overdueFinding(answer)}
      measured={overdueMeasured(answer)}
      basis={answer.basis}
      table={overdueTable(answer)}
      fileName="overdue"
      question={overdueQuestion}
      howCounted={overdueCounted}
      isTable
    >
      {answer.overdue.length === 0 ? (
        <NoneHere>{answer.open === 0 ? wording.noneOpen : wording.noneOverdue}</NoneHere>
      ) : (
        <DataTable label={wording.pastDueDate} columns={columns} rows={answer.overdue} rowKey={(one) => one.lifeId} />
      )}
    </Figure>
  )
}
