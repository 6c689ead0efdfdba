import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { ReviewDocumentAnswer, ReviewedFact } from '../../../shared/answers/review-document.ts'
import { DocumentText } from '../../evidence/document-text.tsx'
import { MarkKey } from '../../evidence/mark-key.tsx'
import { markText } from '../../evidence/marked-text.view.ts'
import { leftInWords, marksOf } from './desk.view.ts'
import { FactCard } from './fact-card.tsx'
import { MarkingBar } from './marking-bar.tsx'
import { peopleOf } from './correction.view.ts'
import { OpenFact } from './open-fact.tsx'
import { DeskList, LostPlaces, NoFacts, TakenBack, Unread } from './passage-lists.tsx'
import { showFact } from './show-fact.ts'
import { useChosenInText } from './use-chosen-in-text.ts'
import { useDesk } from './use-desk.ts'
import { useMarked } from './use-marked.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import styles from './desk.module.css'

/** Drawn anew only when its lines change: that would let go of what is being marked. */
const Notes = memo(DocumentText)

function useNotes({ document, review }: ReviewDocumentAnswer) {
  const leftOut = useMemo(
    () => review.facts.flatMap((one) => (one.kind === 'notice' && one.fact.kind === 'repeated text' ? one.spans : [])),
    [review],
  )
  const marks = useMemo(() => marksOf(review), [review])
  const lines = useMemo(() => markText(document.text, marks, leftOut, []), [document.text, marks, leftOut])
  return { leftOut, marks, lines }
}

/** The notes at the left with their facts marked, at the right what waits for a person, one fact of it open. */
export function DocumentDesk({ answer, whenDone }: { answer: ReviewDocumentAnswer; whenDone: ReactNode }) {
  const { document: notes, review } = answer
  const box = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLElement>(null)
  const { desk, key, isEditing, said, moves, acts, add, open } = useDesk(answer)
  const { leftOut, marks, lines } = useNotes(answer)
  const { marked, setMarked } = useMarked({ paper, text: notes.text, leftOut })
  const people = useMemo(() => peopleOf(review.facts), [review])
  useShortcuts(box, {
    enter: acts.confirm,
    e: acts.edit,
    x: acts.reject,
    j: acts.skip,
    k: acts.previous,
    u: acts.undoLast,
    escape: isEditing ? acts.leave : () => setMarked(null),
  })
  useChosenInText(paper, open)
  useEffect(() => {
    if (box.current) showFact(box.current, key, moves > 0)
  }, [key, moves])

  const card = (fact: ReviewedFact) =>
    fact.factKey === key ? (
      <OpenFact
        key={fact.factKey}
        documentId={notes.documentId}
        fact={fact}
        facts={review.facts}
        isEditing={isEditing}
        parts={{ people, marked, text: notes.text }}
        acts={acts}
      />
    ) : (
      <FactCard key={fact.factKey} fact={fact} isCurrent={false} />
    )
  const markMissed = (passage: { spans: [number, number][]; text: string }) => {
    setMarked(passage)
    requestAnimationFrame(() => paper.current?.querySelector<HTMLElement>('[data-part="marking"] button')?.focus())
  }
  return (
    <div ref={box} className={styles.desk}>
      <section ref={paper} className={styles.paper} data-part="notes" aria-label={common.theNotes} tabIndex={0}>
        {notes.label && <p className={styles.label}>{notes.label}</p>}
        <MarkKey states={marks.map((one) => one.state)} />
        <Notes lines={lines} selected={key} isToMark />
        <MarkingBar
          text={notes.text}
          marked={marked}
          isEditing={isEditing}
          isBusy={acts.isBusy}
          setMarked={setMarked}
          onAdd={add}
        />
      </section>
      <section className={styles.facts} aria-label={common.whatWasRead} aria-describedby="desk-keys" tabIndex={0}>
        <p id="desk-keys" className={styles.keys}>
          {wording.keys}
        </p>
        <output className={styles.said}>{said}</output>
        <LostPlaces review={review} isBusy={acts.isBusy} onUndo={acts.undo} />
        <DeskList title={leftInWords(desk, key)}>
          {desk.toReview.length === 0 ? <li className={styles.passage}>{whenDone}</li> : desk.toReview.map(card)}
        </DeskList>
        {desk.reviewed.length > 0 && (
          <DeskList title={wording.reviewedCount(desk.reviewed.length)}>{desk.reviewed.map(card)}</DeskList>
        )}
        <NoFacts review={review} isBusy={acts.isBusy} onUndo={acts.undo} />
        <Unread unread={review.unread} share={review.unreadShare} onMark={markMissed} />
        {desk.people.length > 0 && (
          <DeskList title={wording.meetingAndPeople(desk.people.length)}>{desk.people.map(card)}</DeskList>
        )}
        <TakenBack undone={review.undone} />
      </section>
    </div>
  )
}
