import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { findingsQuestion, type Finding, type FindingsAnswer } from '../../../shared/answers/findings.ts'
import { findingsCounted } from '../../../shared/figures/findings.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { Empty } from '../../ui/states.tsx'
import { WithTerms } from '../../ui/with-terms.tsx'
import { readInWords } from './findings.view.ts'
import styles from './findings-panel.module.css'

/** The way on from a finding: the page that shows more of it. */
function GoTo({ goTo }: { goTo: Finding['goTo'] }) {
  switch (goTo.page) {
    case 'issue':
      return goTo.id === null ? (
        <Link to="/repeat-issues">See the repeat issues</Link>
      ) : (
        <Link to="/issues/$issueId" params={{ issueId: goTo.id }}>
          Open the issue
        </Link>
      )
    case 'repeat-issues':
      return <Link to="/repeat-issues">See the repeat issues</Link>
    case 'actions':
      return (
        <Link to="/actions" search={goTo.status === null ? {} : { status: goTo.status }}>
          See the actions
        </Link>
      )
    case 'themes':
      return <Link to="/themes">See the themes</Link>
    case 'accountability':
      return <Link to="/accountability">See who answered</Link>
    case 'commitments':
      return <Link to="/commitments">See the promises</Link>
    case 'next-meeting':
      return <Link to="/next-meeting">See what is due back</Link>
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
    return (
      <Empty>
        {answer.basis.meetingsRead === 0
          ? 'No meeting has been read in what this filter covers. Clear the filter, or choose a longer period.'
          : 'Nothing stands out in what this filter covers: nothing came back, was put off or fell silent.'}
      </Empty>
    )
  return (
    <div>
      <ul className={styles.findings} aria-label="Findings" title={findingsQuestion}>
        {answer.findings.map((finding) => (
          <FindingCard key={finding.key} finding={finding} show={show} />
        ))}
      </ul>
      <HowCounted question={findingsQuestion} counted={findingsCounted} />
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </div>
  )
}
