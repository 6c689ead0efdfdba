import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { NextMeetingAnswer, Unanswered } from '../../../shared/answers/next-meeting.ts'
import { unansweredFinding, unansweredMeasured, unansweredTable } from '../../../shared/figures/unanswered.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'

const columnsOf = (show: (shown: Shown) => void): Column<Unanswered>[] => [
  {
    key: 'question',
    width: '34%',
    heading: 'Question',
    cell: (one) => (
      <LinkButton onClick={() => show({ title: one.question, evidence: [one.evidence] })}>{one.question}</LinkButton>
    ),
    isRowHeading: true,
  },
  { key: 'asked', width: '14%', heading: 'Asked', cell: (one) => dayInWords(one.evidence.heldOn) },
  { key: 'of', width: '18%', heading: 'Asked of', cell: (one) => one.askedOf.join(', ') || 'nobody named' },
  { key: 'answer', width: '24%', heading: 'Answer', cell: (one) => one.answer ?? 'none in the notes' },
  {
    key: 'issue',
    width: '10%',
    heading: 'Issue',
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
      question="Which questions did nobody answer?"
      howCounted="A question counts where the notes give no answer, or one whose words leave it open, and no later meeting heard an answer on the same issue. What the words leave open is a suggestion until a person decides."
      isTable
    >
      {answer.unanswered.length === 0 ? (
        <Empty>Every question in what this filter covers has an answer that says one thing or the other.</Empty>
      ) : (
        <DataTable
          label="Questions not yet answered"
          columns={columnsOf(show)}
          rows={answer.unanswered}
          rowKey={(one) => one.exchangeId}
        />
      )}
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Figure>
  )
}
