import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { NextMeetingAnswer, Unanswered } from '../../../shared/answers/next-meeting.ts'
import { unansweredFinding, unansweredMeasured, unansweredTable } from '../../../shared/figures/unanswered.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'

const columnsOf = (show: (shown: Shown) => void): Column<Unanswered>[] => [
  {
    key: 'question',
    width: '34%',
    heading: common.question,
    cell: (one) => (
      <LinkButton onClick={() => show({ title: one.question, evidence: [one.evidence] })}>{one.question}</LinkButton>
    ),
    isRowHeading: true,
  },
  { key: 'asked', width: '14%', heading: common.asked, cell: (one) => dayInWords(one.evidence.heldOn) },
  { key: 'of', width: '18%', heading: wording.askedOf, cell: (one) => one.askedOf.join(', ') || common.nobodyNamed },
  {
    key: 'answer',
    isBroad: true,
    width: '24%',
    heading: common.answer,
    cell: (one) => one.answer ?? common.noneInNotes,
  },
  {
    key: 'issue',
    width: '10%',
    heading: common.issue,
    cell: ({ issueId, issueName }) =>
      issueId === null ? (
        '–'
      ) : (
        <Link to="/issues/$issueId" params={{ issueId }}>
          {issueName}
        </Link>
      ),
  },
]

/** Which questions did nobody answer? */
export function UnansweredPanel({ answer }: { answer: NextMeetingAnswer }) {
  const [shown, show] = useState<Shown | null>(null)
  return (
    <Figure
      finding={unansweredFinding(answer)}
      measured={unansweredMeasured}
      basis={answer.basis}
      table={unansweredTable(answer)}
      fileName="not-yet-answered"
      question={wording.unansweredQuestion}
      howCounted={wording.unansweredCounted}
      isTable
    >
      {answer.unanswered.length === 0 ? (
        <NoneHere>{wording.allAnswered}</NoneHere>
      ) : (
        <DataTable
          label={wording.notYetAnswered}
          columns={columnsOf(show)}
          rows={answer.unanswered}
          rowKey={(one) => one.exchangeId}
        />
      )}
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Figure>
  )
}
