import type { ReviewEntry } from '../../../shared/answers/review-document.ts'
import { instantInWords } from '../../words/instants.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { changesOf } from './history.view.ts'
import { wording } from '../../words/review.ts'
import styles from './fact-card.module.css'

type Props = { history: ReviewEntry[]; isBusy: boolean; onUndo: (reviewId: string) => void }

/** Who decided what of a fact and when, the latest first, each to be taken back by itself. */
export function FactHistory({ history, isBusy, onUndo }: Props) {
  if (history.length === 0) return null
  return (
    <section className={styles.history} aria-label={wording.history}>
      <h4>{wording.history}</h4>
      <ol>
        {history.toReversed().map((entry) => (
          <li key={entry.reviewId}>
            <p>
              {wording.decidedBy(entry.verdict, entry.who, instantInWords(entry.decidedAt))}{' '}
              <LinkButton isBusy={isBusy} onClick={() => onUndo(entry.reviewId)}>
                {wording.takeBack}
                <span className="vh"> {wording.whatWas[entry.verdict]}</span>
              </LinkButton>
            </p>
            {changesOf(entry).map(({ field, before, after }) => (
              <p key={field}>
                {field}: {before !== null && <del>{before}</del>} <ins>{after}</ins>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
