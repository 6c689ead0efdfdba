import { Link } from '@tanstack/react-router'
import type { SilentLapse, SilentLapsesAnswer } from '../../../shared/answers/silent-lapses.ts'
import { lapsesCounted, lapsesFinding, lapsesMeasured, lapsesTable } from '../../../shared/figures/silent-lapses.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { ActionLink } from './action-link.tsx'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import { silentLapsesQuestion } from '../../../shared/words/questions.ts'

const columns: Column<SilentLapse>[] = [
  {
    key: 'action',
    heading: common.action,
    isRowHeading: true,
    cell: (one) => <ActionLink lifeId={one.lifeId}>{one.text}</ActionLink>,
  },
  { key: 'owner', heading: common.ownedBy, cell: (one) => one.owners.join(', ') || common.nobodyNamed },
  { key: 'last', heading: common.lastMentioned, cell: (one) => dayInWords(one.lastMentionedOn) },
  {
    key: 'missed',
    heading: wording.notMentionedOn,
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
        <NoneHere>{answer.open === 0 ? wording.noneOpen : wording.noneSilent}</NoneHere>
      ) : (
        <DataTable
          label={wording.notMentionedWhenDue}
          columns={columns}
          rows={answer.lapses}
          rowKey={(one) => one.lifeId}
        />
      )}
    </Figure>
  )
}
