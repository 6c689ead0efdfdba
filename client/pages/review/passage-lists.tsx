import type { DocumentReview, ReviewedPassage, UnreadPassage } from '../../../shared/answers/review-document.ts'
import { StateChip } from '../../evidence/state-chip.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { percent } from '../../../shared/wording/counts.ts'
import { instantInWords } from '../../words/instants.ts'
import { verdictWords } from './history.view.ts'
import type { Marked } from './marked.view.ts'
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
        <q>{one.text}</q> {isLost ? <Chip tone="warn">lost its place</Chip> : <StateChip state="rejected" />}
      </p>
      <p>
        {verdictWords[one.verdict]} by {one.who}, {instantInWords(one.decidedAt)} ·{' '}
        <LinkButton isBusy={isBusy} onClick={() => onUndo(one.reviewId)}>
          take back<span className="vh"> what was decided of {one.text}</span>
        </LinkButton>
      </p>
      {isLost && <p>These words are not in this version of the notes. Mark what it means now, then take this back.</p>}
    </li>
  )
}

type DecidedProps = { review: DocumentReview; isBusy: boolean; onUndo: (reviewId: string) => void }

/** Decisions whose words are no longer found: for a person to place. */
export function LostPlaces({ review: { unanchored }, isBusy, onUndo }: DecidedProps) {
  if (unanchored.length === 0) return null
  return (
    <DeskList title={`Decisions that lost their place · ${unanchored.length}`}>
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
    <DeskList title={`Not a fact · ${rejected.length}`}>
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
    <DeskList title={`Not part of any fact · ${percent(share)} of the words`}>
      {unread.map(({ line, spans, text }) => (
        <li key={spans.join()} className={styles.passage}>
          <p>
            <q>{text}</q>
          </p>
          <p>
            Line {line} ·{' '}
            <LinkButton onClick={() => onMark({ spans, text })}>
              mark a missed fact<span className="vh"> in line {line}</span>
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
      <summary>Taken back · {undone.length}</summary>
      <ol className={styles.list}>
        {undone.map((one) => (
          <li key={one.reviewId} className={styles.passage}>
            <p>
              <q>{one.text}</q>
            </p>
            <p>
              {verdictWords[one.verdict]} {instantInWords(one.decidedAt)}, taken back {instantInWords(one.undoneAt)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
