import type { DocumentReview, ReviewedPassage, UnreadPassage } from '../../../shared/answers/review-document.ts'
import { StateChip } from '../../evidence/state-chip.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { instantInWords } from '../../words/instants.ts'
import type { Marked } from './marked.view.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import styles from './desk.module.css'

type ListProps = { title: string; children: React.ReactNode }

/** Some of the desk's facts or passages, under their heading. */
export function DeskList({ title, children }: ListProps) {
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ol className={styles.list}>{children}</ol>
    </section>
  )
}

type PassageProps = { one: ReviewedPassage; isLost?: boolean; isBusy: boolean; onUndo: (reviewId: string) => void }

function Passage({ one, isLost = false, isBusy, onUndo }: PassageProps) {
  return (
    <li className={styles.passage}>
      <p>
        <q>{one.text}</q> {isLost ? <Chip tone="warn">{common.lostItsPlace}</Chip> : <StateChip state="rejected" />}
      </p>
      <p>
        {wording.decidedBy(one.verdict, one.who, instantInWords(one.decidedAt))}{' '}
        <LinkButton isBusy={isBusy} onClick={() => onUndo(one.reviewId)}>
          {wording.takeBack}
          <span className="vh"> {wording.whatWasDecidedOf(one.text)}</span>
        </LinkButton>
      </p>
      {isLost && <p>{wording.wordsNotInThis}</p>}
    </li>
  )
}

type DecidedProps = { review: DocumentReview; isBusy: boolean; onUndo: (reviewId: string) => void }

/** Decisions whose words are no longer found: for a person to place. */
export function LostPlaces({ review: { unanchored }, isBusy, onUndo }: DecidedProps) {
  if (unanchored.length === 0) return null
  return (
    <DeskList title={wording.decisionsLost(unanchored.length)}>
      {unanchored.map((one) => (
        <Passage key={one.reviewId} one={one} isLost isBusy={isBusy} onUndo={onUndo} />
      ))}
    </DeskList>
  )
}

/** What was said to be no fact. */
export function NoFacts({ review: { rejected }, isBusy, onUndo }: DecidedProps) {
  if (rejected.length === 0) return null
  return (
    <DeskList title={wording.notAFactCount(rejected.length)}>
      {rejected.map((one) => (
        <Passage key={one.reviewId} one={one} isBusy={isBusy} onUndo={onUndo} />
      ))}
    </DeskList>
  )
}

type UnreadProps = { unread: UnreadPassage[]; share: number; onMark: (marked: Marked) => void }

/** What of the notes belongs to no fact, so that what was missed is found. */
export function Unread({ unread, share, onMark }: UnreadProps) {
  if (unread.length === 0) return null
  return (
    <DeskList title={wording.partOfNoFact(share)}>
      {unread.map(({ line, spans, text }) => (
        <li key={spans.join()} className={styles.passage}>
          <p>
            <q>{text}</q>
          </p>
          <p>
            {wording.atLine(line)}{' '}
            <LinkButton onClick={() => onMark({ spans, text })}>
              {wording.markMissed}
              <span className="vh"> {wording.inLine(line)}</span>
            </LinkButton>
          </p>
        </li>
      ))}
    </DeskList>
  )
}

/** Decisions that were taken back, so that nothing decided is lost from sight. */
export function TakenBack({ undone }: Pick<DocumentReview, 'undone'>) {
  if (undone.length === 0) return null
  return (
    <details className={styles.taken}>
      <summary>{wording.takenBackCount(undone.length)}</summary>
      <ol className={styles.list}>
        {undone.map((one) => (
          <li key={one.reviewId} className={styles.passage}>
            <p>
              <q>{one.text}</q>
            </p>
            <p>{wording.takenBackAt(one.verdict, instantInWords(one.decidedAt), instantInWords(one.undoneAt))}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
