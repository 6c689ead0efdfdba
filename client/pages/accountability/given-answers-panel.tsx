import type { GivenAnswer, OfficeAnswer } from '../../../shared/answers/office.ts'
import { countInWords } from '../../../shared/wording/counts.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Empty } from '../../ui/states.tsx'
import styles from './office-page.module.css'

const shownAtFirst = 5

function Given({ answers }: { answers: GivenAnswer[] }) {
  return (
    <ol className={styles.list}>
      {answers.map((one) => (
        <li key={one.exchangeId} className={styles.row}>
          <p className={styles.facts}>
            <Chip tone={one.isDecided ? 'confirmed' : 'suggested'}>{one.assurance}</Chip>
          </p>
          <EvidenceQuote evidence={one.evidence} />
        </li>
      ))}
    </ol>
  )
}

/** What was asked and answered here, newest first. */
export function GivenAnswersPanel({ answer }: { answer: OfficeAnswer }) {
  const { answers } = answer
  const older = answers.slice(shownAtFirst)
  return (
    <div id="answers" className={styles.part}>
      <Card
        title="Questions answered"
        sub="Newest first. An answer given together counts for each who gave it. A broken edge marks what the words suggest."
      >
        {answers.length === 0 && <Empty>The notes name nobody here as answering a question.</Empty>}
        <Given answers={answers.slice(0, shownAtFirst)} />
        {older.length > 0 && (
          <details className={styles.more}>
            <summary>{countInWords(older.length, 'earlier answer')}</summary>
            <Given answers={older} />
          </details>
        )}
      </Card>
    </div>
  )
}
