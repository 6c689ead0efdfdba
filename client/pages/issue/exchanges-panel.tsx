import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { listInWords } from '../../../shared/wording/counts.ts'
import styles from './exchanges-panel.module.css'

/** What was asked about it, and answered? */
export function ExchangesPanel({ issue }: { issue: IssueAnswer }) {
  if (issue.exchanges.length === 0) return null
  return (
    <Card title="Asked and answered" sub="Assurance is suggested by the words of the answer, until a person decides.">
      <ol className={styles.exchanges}>
        {issue.exchanges.map((one) => (
          <li key={one.exchangeId}>
            <p>
              {one.answeredBy.length > 0
                ? `Answered by ${listInWords(one.answeredBy)}`
                : 'Nobody is named for the answer'}{' '}
              <Chip tone="suggested">{one.assurance}</Chip>
            </p>
            <EvidenceQuote evidence={one.evidence} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
