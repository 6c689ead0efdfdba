import { assuranceLabel } from '../../../shared/wording/labels.ts'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { wording } from '../../words/issue.ts'
import { common } from '../../words/common.ts'
import styles from './exchanges-panel.module.css'

/** What was asked about it, and answered? */
export function ExchangesPanel({ issue }: { issue: IssueAnswer }) {
  if (issue.exchanges.length === 0) return null
  return (
    <Card title={common.askedAndAnswered} sub={wording.assuranceSuggested}>
      <ol className={styles.exchanges}>
        {issue.exchanges.map((one) => (
          <li key={one.exchangeId}>
            <p>
              {one.answeredBy.length > 0 ? wording.answeredBy(one.answeredBy) : wording.nobodyNamedForAnswer}{' '}
              <Chip tone="suggested">{assuranceLabel[one.assurance]}</Chip>
            </p>
            <EvidenceQuote evidence={one.evidence} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
