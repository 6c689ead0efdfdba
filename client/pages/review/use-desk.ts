import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { DocumentReview, ReviewDocumentAnswer } from '../../../shared/answers/review-document.ts'
import type { SourceSpan } from '../../../shared/facts.ts'
import type { Addition, Correction } from '../../../shared/review.ts'
import { afterIt, besideIt, cardInWords, currentFact, deskOf, doneInWords, factOfReview } from './desk.view.ts'
import type { Acts } from './open-fact.tsx'
import { useDecisions } from './use-decisions.ts'
import { common } from '../../words/common.ts'
import { wording } from '../../words/review.ts'

export type MissedKind = 'action' | 'exchange' | 'commitment' | 'decision'

function missed(documentId: string, kind: MissedKind, spans: SourceSpan[]): Addition {
  if (kind === 'exchange') return { documentId, kind, change: { question: spans } }
  return { documentId, kind, change: { passage: spans } }
}

/** The desk of one document: which fact is open, whether it is being corrected, and what can be done. */
export function useDesk({ document: { documentId }, review }: ReviewDocumentAnswer) {
  const { fact: asked } = useSearch({ from: '/review' })
  const navigate = useNavigate()
  const decisions = useDecisions(documentId)
  const desk = useMemo(() => deskOf(review), [review])
  const current = currentFact(review, desk, asked)
  const key = current?.factKey ?? null
  const [editing, setEditing] = useState<string | null>(null)
  const [said, say] = useState('')
  /** Grows whenever an act, and no click in the text, opens a fact: then the focus goes there. */
  const [moves, setMoves] = useState(0)

  const go = (next: string | null) => {
    setMoves((before) => before + 1)
    const search = (before: object) => ({ ...before, document: documentId, fact: next ?? 'none' })
    void navigate({ to: '/review', search, replace: true, resetScroll: false })
  }
  const goOn = (now: DocumentReview, done: string) => {
    const after = deskOf(now)
    if (current) say(doneInWords(done, cardInWords(current).title, after.toReview.length))
    setEditing(null)
    go(key === null ? null : afterIt(desk, after, key))
  }
  const decide = async (done: string, take: (factKey: string) => ReturnType<typeof decisions.confirm>) => {
    if (key === null || editing === key) return
    const result = await take(key)
    if (result) goOn(result.review, done)
  }
  const save = async (asking: Correction) => {
    const result = await decisions.correct(asking)
    if (result) goOn(result.review, wording.decision.corrected)
  }
  const add = async (kind: MissedKind, spans: SourceSpan[]) => {
    const result = await decisions.add(missed(documentId, kind, spans))
    if (!result) return false
    say(wording.addedSayNow)
    go(result.factKey)
    setEditing(result.factKey)
    return true
  }
  const undo = async (reviewId: string) => {
    const result = await decisions.undo(reviewId)
    if (!result) return
    say(wording.takenBackNow)
    go(factOfReview(review, result.review, reviewId) ?? key)
  }
  const open = (chosen: string) => {
    if (review.facts.some((fact) => fact.factKey === chosen)) go(chosen)
  }
  const isNotice = current?.kind === 'notice'
  const acts: Acts = {
    isBusy: decisions.isBusy,
    refused: decisions.refused,
    canUndo: decisions.last !== null,
    confirm: () => void decide(isNotice ? wording.noted : wording.decision.confirmed, decisions.confirm),
    reject: () => void decide(isNotice ? common.putAway : wording.decision.rejected, decisions.reject),
    edit: () => current && current.kind !== 'notice' && setEditing(key),
    save: (asking) => void save(asking),
    leave: () => {
      setEditing(null)
      setMoves((before) => before + 1)
    },
    skip: () => go(besideIt(desk, key, 1)),
    previous: () => go(besideIt(desk, key, -1)),
    undo: (reviewId) => void undo(reviewId),
    undoLast: () => (decisions.last === null ? say(wording.nothingToTakeBack) : void undo(decisions.last)),
    alsoAction: () => current && void add('action', current.spans),
  }
  return { desk, key, isEditing: key !== null && editing === key, said, moves, acts, add, open }
}
