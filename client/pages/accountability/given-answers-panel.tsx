import { assuranceLabel } from '../../../shared/wording/labels.ts'
import type { GivenAnswer, OfficeAnswer } from '../../../shared/answers/office.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/office.ts'
import { common } from '../../words/common.ts'
import styles from './office-page.module.css'

const shownAtFirst = 5

function Given({ answers }: { answers: GivenAnswer[] }) {
  return (
    <ol className={styles.list}>
      {answers.map((one) => (
        <li key={one.exchangeId} className={styles.row}>
          <p className={styles.facts}>
            <Chip tone={one.isDecided ? 'confirmed' : 'suggested'}>{assuranceLabel[one.assurance]}</Chip>
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
      <Card title={common.questionsAnswered} sub={wording.newestFirst}>
        {answers.length === 0 && <NoneHere>{wording.nobodyAnswering}</NoneHere>}
        <Given answers={answers.slice(0, shownAtFirst)} />
        {older.length > 0 && (
          <details className={styles.more}>
            <summary>{wording.earlierAnswers(older.length)}</summary>
            <Given answers={older} />
          </details>
        )}
      </Card>
    </div>
  )
}
