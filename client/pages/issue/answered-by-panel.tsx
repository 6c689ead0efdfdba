import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/states.tsx'

type Row = IssueAnswer['answeredBy'][number]

const columns = [
  { key: 'office', heading: 'Office', cell: (row: Row) => row.office, isRowHeading: true },
  { key: 'holder', heading: 'Holder then', cell: (row: Row) => row.holder ?? 'not named' },
  { key: 'answers', heading: 'Answers', cell: (row: Row) => row.answers, isNumber: true },
]

/** Who answered for it? */
export function AnsweredByPanel({ issue }: { issue: IssueAnswer }) {
  return (
    <Card title="Who answered for it">
      {issue.answeredBy.length === 0 ? (
        <Empty>The notes name nobody who answered for it.</Empty>
      ) : (
        <DataTable
          label="Who answered for it"
          columns={columns}
          rows={issue.answeredBy}
          rowKey={(row) => `${row.office} ${row.holder ?? ''}`}
        />
      )}
    </Card>
  )
}
