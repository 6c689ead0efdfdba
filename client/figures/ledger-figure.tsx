import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { LedgerIssue, LedgerMeeting, RepeatIssuesAnswer } from '../../shared/answers/repeat-issues.ts'
import { MatrixTable } from '../charts/matrix-table.tsx'
import { EvidenceDrawer, type Shown } from '../evidence/evidence-drawer.tsx'
import { Figure } from '../ui/figure.tsx'
import { Letter, LetterKey, Unheard } from '../ui/letter.tsx'
import { NoneHere } from '../filters/none-here.tsx'
import {
  cellAt,
  cellInWords,
  ledgerCounted,
  ledgerFinding,
  ledgerMeasured,
  ledgerTable,
  returnsInWords,
  sinceInWords,
} from '../../shared/figures/repeat-issues.ts'
import { wording } from '../words/figures.ts'
import { common } from '../words/common.ts'
import styles from './ledger-figure.module.css'
import { repeatIssuesQuestion } from '../../shared/words/questions.ts'

type CellProps = { issue: LedgerIssue; meeting: LedgerMeeting; show: (shown: Shown) => void }

function Cell({ issue, meeting, show }: CellProps) {
  const cell = cellAt(issue, meeting.meetingId)
  if (cell === null || !cell.couldHear) return <Unheard />
  const title = cellInWords(issue, meeting, cell.letter)
  if (cell.evidence.length === 0) return <Letter letter={cell.letter} />
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={`${cell.letter}: ${title}`}
      onClick={() => show({ title, evidence: cell.evidence })}
    >
      <Letter letter={cell.letter} />
    </button>
  )
}

type Props = {
  answer: RepeatIssuesAnswer
  issues: LedgerIssue[]
  lastMeetings?: number
  links?: ReactNode
  isShort?: boolean
}

/** The ledger: what came back, by meeting, as letters; each letter opens its sentences. */
export function LedgerFigure({ answer, issues, lastMeetings = answer.meetings.length, links, isShort = false }: Props) {
  const [shown, show] = useState<Shown | null>(null)
  const meetings = answer.meetings.slice(-lastMeetings)
  const letters = issues.flatMap((issue) => issue.cells.map((cell) => cell.letter))
  const since = { heading: wording.since, cell: sinceInWords, isNumber: true }
  const parts = [
    { heading: common.putOff, cell: (issue: LedgerIssue) => issue.deferrals, isNumber: true },
    { heading: wording.noChange, cell: (issue: LedgerIssue) => issue.noChanges, isNumber: true },
    { heading: common.days, cell: (issue: LedgerIssue) => issue.daysSinceRaised, isNumber: true },
    { heading: common.now, cell: (issue: LedgerIssue) => (issue.isOpen ? common.isOpen : common.isClosed) },
  ]
  const returns = {
    heading: wording.returns,
    cell: (issue: LedgerIssue) => <b>{isShort ? issue.returns : returnsInWords(issue)}</b>,
    isNumber: true,
  }
  return (
    <Figure
      finding={ledgerFinding(answer)}
      measured={ledgerMeasured(answer, { issues: issues.length, meetings: meetings.length })}
      basis={answer.basis}
      table={ledgerTable(issues, answer.meetings)}
      fileName="repeat-issues"
      question={repeatIssuesQuestion}
      howCounted={ledgerCounted}
      isTable
      links={links}
    >
      {issues.length === 0 ? (
        <NoneHere>{wording.nothingCameBack}</NoneHere>
      ) : (
        <div className={styles.ledger}>
          <LetterKey shown={letters} />
          <MatrixTable
            label={wording.issuesByMeeting}
            rowHeading={common.issue}
            rows={issues}
            rowKey={(issue) => issue.issueId}
            rowName={(issue) => (
              <Link
                to="/issues/$issueId"
                params={{ issueId: issue.issueId }}
                className={styles.name}
                title={issue.name}
              >
                {issue.name}
              </Link>
            )}
            before={[since]}
            after={isShort ? [returns] : [returns, ...parts]}
            meetings={meetings}
            saysNothing={(issue, meeting) => !cellAt(issue, meeting.meetingId)?.couldHear}
            cell={(issue, meeting) => <Cell issue={issue} meeting={meeting} show={show} />}
          />
        </div>
      )}
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Figure>
  )
}
