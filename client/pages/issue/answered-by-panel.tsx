import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/states.tsx'
import { wording } from '../../words/issue.ts'
import { common } from '../../words/common.ts'

type Row = IssueAnswer['answeredBy'][number]

const columns = [
  { key: 'office', heading: common.office, cell: (row: Row) => row.office, isRowHeading: true },
  { key: 'holder', heading: wording.holderThen, cell: (row: Row) => row.holder ?? common.notNamed },
  { key: 'answers', heading: wording.answers, cell: (row: Row) => row.answers, isNumber: true },
]

/** Who answered for it? */
export function AnsweredByPanel({ issue }: { issue: IssueAnswer }) {
  return (
    <Card title={wording.whoAnswered}>
      {issue.answeredBy.length === 0 ? (
        <Empty>{wording.nobodyAnswered}</Empty>
      ) : (
        <DataTable
          label={wording.whoAnswered}
          columns={columns}
          rows={issue.answeredBy}
          rowKey={(row) => `${row.office} ${row.holder ?? ''}`}
        />
      )}
    </Card>
  )
}
