import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Finding, FindingsAnswer } from '../../../shared/answers/findings.ts'
import { findingsCounted } from '../../../shared/figures/findings.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { WithTerms } from '../../ui/with-terms.tsx'
import { readInWords } from './findings.view.ts'
import { common } from '../../words/common.ts'
import { wording } from '../../words/overview.ts'
import styles from './findings-panel.module.css'
import { findingsQuestion } from '../../../shared/words/questions.ts'

/** The way on from a finding: the page that shows more of it. */
function GoTo({ goTo }: { goTo: Finding['goTo'] }) {
  switch (goTo.page) {
    case 'issue':
      return goTo.id === null ? (
        <Link to="/repeat-issues">{wording.seeRepeatIssues}</Link>
      ) : (
        <Link to="/issues/$issueId" params={{ issueId: goTo.id }}>
          {wording.openIssue}
        </Link>
      )
    case 'repeat-issues':
      return <Link to="/repeat-issues">{wording.seeRepeatIssues}</Link>
    case 'actions':
      return (
        <Link to="/actions" search={goTo.status === null ? {} : { status: goTo.status }}>
          {wording.seeActions}
        </Link>
      )
    case 'themes':
      return <Link to="/themes">{wording.seeThemes}</Link>
    case 'accountability':
      return <Link to="/accountability">{wording.seeWhoAnswered}</Link>
    case 'commitments':
      return <Link to="/commitments">{wording.seePromises}</Link>
    case 'next-meeting':
      return <Link to="/next-meeting">{wording.seeDueBack}</Link>
  }
}

function FindingCard({ finding, show }: { finding: Finding; show: (shown: Shown) => void }) {
  const { sentence, detail, evidence, needsAttention, goTo } = finding
  return (
    <li className={styles.finding} data-attention={needsAttention}>
      <h2>
        <WithTerms text={sentence} />
      </h2>
      <p>{detail}</p>
      <p className={styles.ways}>
        {evidence.length > 0 && (
          <>
            <button type="button" onClick={() => show({ title: sentence, evidence })}>
              {readInWords(evidence.length)}
            </button>
            {' · '}
          </>
        )}
        <GoTo goTo={goTo} />
      </p>
    </li>
  )
}

/** What should be raised next? Up to five findings in words, each with its sentences and a way on. */
export function FindingsPanel({ answer }: { answer: FindingsAnswer }) {
  const [shown, show] = useState<Shown | null>(null)
  if (answer.findings.length === 0)
    return <NoneHere>{answer.basis.meetingsRead === 0 ? common.noMeetingRead : wording.nothingStandsOutHere}</NoneHere>
  return (
    <div>
      <ul className={styles.findings} aria-label={wording.findings} title={findingsQuestion}>
        {answer.findings.map((finding) => (
          <FindingCard key={finding.key} finding={finding} show={show} />
        ))}
      </ul>
      <HowCounted question={findingsQuestion} counted={findingsCounted} />
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </div>
  )
}
