import { Link } from '@tanstack/react-router'
import {
  silentLapsesQuestion,
  type SilentLapse,
  type SilentLapsesAnswer,
} from '../../../shared/answers/silent-lapses.ts'
import { lapsesCounted, lapsesFinding, lapsesMeasured, lapsesTable } from '../../../shared/figures/silent-lapses.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Empty } from '../../ui/states.tsx'
import { ActionLink } from './action-link.tsx'

const columns: Column<SilentLapse>[] = [
  {
    key: 'action',
    heading: 'Action',
    isRowHeading: true,
    cell: (one) => <ActionLink lifeId={one.lifeId}>{one.text}</ActionLink>,
  },
  { key: 'owner', heading: 'Owned by', cell: (one) => one.owners.join(', ') || 'nobody named' },
  { key: 'last', heading: 'Last mentioned', cell: (one) => dayInWords(one.lastMentionedOn) },
  {
    key: 'missed',
    heading: 'Not mentioned on',
    cell: (one) => (
      <Link to="/meetings/$meetingId" params={{ meetingId: one.missed.meetingId }}>
        {dayInWords(one.missed.heldOn)}
      </Link>
    ),
  },
]

/** What fell off the log? */
export function SilentLapsesPanel({ answer }: { answer: SilentLapsesAnswer }) {
  return (
    <Figure
      finding={lapsesFinding(answer)}
      measured={lapsesMeasured}
      basis={answer.basis}
      table={lapsesTable(answer)}
      fileName="silent-lapses"
      question={silentLapsesQuestion}
      howCounted={lapsesCounted}
      isTable
    >
      {answer.lapses.length === 0 ? (
        <Empty>Every open action was heard of when it was due back, or is not due yet.</Empty>
      ) : (
        <DataTable label="Not mentioned when due" columns={columns} rows={answer.lapses} rowKey={(one) => one.lifeId} />
      )}
    </Figure>
  )
}
