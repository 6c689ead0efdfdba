import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { useDownload } from '../../filters/use-download.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { owedByOffice, type OfficeOwes } from './returns.view.ts'
import styles from './returns-panel.module.css'

type Download = (path: string, more?: Record<string, string>) => void

function Ways({ office, download }: { office: string | null; download: Download }) {
  const whose = office === null ? 'all offices' : office
  const more: Record<string, string> = office === null ? {} : { office }
  return (
    <span className={styles.ways}>
      <LinkButton onClick={() => download('/api/next-meeting/return.docx', more)}>
        Word<span className="vh">: the return of {whose}</span>
      </LinkButton>
      <LinkButton onClick={() => download('/api/next-meeting/return.xlsx', more)}>
        Excel<span className="vh">: the return of {whose}</span>
      </LinkButton>
    </span>
  )
}

const columnsOf = (download: Download): Column<OfficeOwes>[] => [
  { key: 'office', heading: 'Owed by', cell: (row) => row.office, isRowHeading: true },
  { key: 'actions', heading: 'Actions', cell: (row) => row.actions, isNumber: true },
  { key: 'questions', heading: 'Questions', cell: (row) => row.questions, isNumber: true },
  { key: 'oldest', heading: 'Oldest, days', cell: (row) => row.oldestDays ?? '–', isNumber: true },
  { key: 'return', heading: 'Return', cell: (row) => <Ways office={row.office} download={download} /> },
]

/** What each office owes, and a return for it to fill in: what, since when, the sentence, and room for the answer. */
export function ReturnsPanel({ answer }: { answer: NextMeetingAnswer }) {
  const download = useDownload(answer.basis.bodyId)
  const rows = owedByOffice(answer)
  return (
    <Card
      title="What each office owes"
      sub="Actions that are due back and questions not yet answered. A return has a column for the office’s answer."
    >
      {rows.length === 0 ? (
        <Empty>No office owns an action that is due back.</Empty>
      ) : (
        <>
          <DataTable
            label="What each office owes"
            columns={columnsOf(download)}
            rows={rows}
            rowKey={(row) => row.office}
          />
          <p className={styles.all}>
            All offices, a page or a sheet each: <Ways office={null} download={download} />
          </p>
        </>
      )}
    </Card>
  )
}
