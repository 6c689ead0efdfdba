import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { useDownload } from '../../filters/use-download.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { owedByOffice, type OfficeOwes } from './returns.view.ts'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './returns-panel.module.css'

type Download = (path: string, more?: Record<string, string>) => void

function Ways({ office, download }: { office: string | null; download: Download }) {
  const whose = office === null ? wording.allOffices : office
  const more: Record<string, string> = office === null ? {} : { office }
  return (
    <span className={styles.ways}>
      <LinkButton onClick={() => download('/api/next-meeting/return.docx', more)}>
        {wording.word}
        <span className="vh">{wording.theReturnOf(whose)}</span>
      </LinkButton>
      <LinkButton onClick={() => download('/api/next-meeting/return.xlsx', more)}>
        {common.excel}
        <span className="vh">{wording.theReturnOf(whose)}</span>
      </LinkButton>
    </span>
  )
}

const columnsOf = (download: Download): Column<OfficeOwes>[] => [
  { key: 'office', heading: common.owedBy, cell: (row) => row.office, isRowHeading: true },
  { key: 'actions', heading: common.actions, cell: (row) => row.actions, isNumber: true },
  { key: 'questions', heading: common.questions, cell: (row) => row.questions, isNumber: true },
  { key: 'oldest', heading: wording.oldestDays, cell: (row) => row.oldestDays ?? '–', isNumber: true },
  { key: 'return', heading: wording.officeReturn, cell: (row) => <Ways office={row.office} download={download} /> },
]

/** What each office owes, and a return for it to fill in: what, since when, the sentence, and room for the answer. */
export function ReturnsPanel({ answer }: { answer: NextMeetingAnswer }) {
  const download = useDownload(answer.basis.bodyId)
  const rows = owedByOffice(answer)
  return (
    <Card title={wording.whatEachOwes} sub={wording.whatEachOwesSub}>
      {rows.length === 0 ? (
        <NoneHere>{wording.noneOwes}</NoneHere>
      ) : (
        <>
          <DataTable
            label={wording.whatEachOwes}
            columns={columnsOf(download)}
            rows={rows}
            rowKey={(row) => row.office}
          />
          <p className={styles.all}>
            {wording.allOfficesEach} <Ways office={null} download={download} />
          </p>
        </>
      )}
    </Card>
  )
}
