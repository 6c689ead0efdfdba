import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DueBack, NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords } from '../../../shared/wording/labels.ts'
import { byReason, dueBackTable, nextCounted, nextFinding, nextInWords } from '../../../shared/figures/next-meeting.ts'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './due-back-panel.module.css'
import { nextMeetingQuestion } from '../../../shared/words/questions.ts'

function columnsOf(show: (shown: Shown) => void): Column<DueBack>[] {
  const open = ({ action }: DueBack) => show({ title: action.text, evidence: [action.evidence] })
  return [
    {
      key: 'action',
      width: '28%',
      heading: common.action,
      cell: (one) => <LinkButton onClick={() => open(one)}>{one.action.text}</LinkButton>,
      isRowHeading: true,
    },
    {
      key: 'issue',
      width: '19%',
      heading: common.issue,
      cell: ({ action }) => (
        <Link to="/issues/$issueId" params={{ issueId: action.issueId }}>
          {action.issueName}
        </Link>
      ),
    },
    {
      key: 'owner',
      width: '16%',
      heading: common.ownedBy,
      cell: ({ action }) => ownersInWords(action.owners) ?? common.nobodyNamed,
    },
    {
      key: 'raised',
      width: '12%',
      heading: common.raised,
      cell: ({ action }) => dateInWords(action.raisedOn, action.raisedPrecision),
    },
    { key: 'due', width: '18%', heading: common.due, cell: ({ action }) => dueInWords(action.due) },
    { key: 'days', width: '7%', heading: wording.daysOpen, cell: ({ action }) => action.daysOpen, isNumber: true },
  ]
}

/** What is due back at the next meeting, and why? */
export function DueBackPanel({ answer }: { answer: NextMeetingAnswer }) {
  const [shown, show] = useState<Shown | null>(null)
  const columns = columnsOf(show)
  return (
    <Figure
      finding={nextFinding(answer)}
      measured={wording.eachReason(nextInWords(answer))}
      basis={answer.basis}
      table={dueBackTable(answer)}
      fileName="next-meeting"
      question={nextMeetingQuestion}
      howCounted={nextCounted}
      isTable
    >
      {answer.dueBack.length === 0 && <NoneHere>{wording.noneDueBack}</NoneHere>}
      {byReason(answer).map((group) => (
        <div key={group.reason} className={styles.group}>
          <h3>
            {group.label} · {group.due.length}
          </h3>
          <DataTable label={group.label} columns={columns} rows={group.due} rowKey={(one) => one.action.lifeId} />
        </div>
      ))}
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Figure>
  )
}
