import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentReview, ReviewResult } from '../../../shared/answers/review-document.ts'
import type { Addition, Correction } from '../../../shared/review.ts'
import { useTRPC } from '../../api/trpc.ts'
import { wording } from '../../words/review.ts'

/** The decisions that can be taken on a document. Each gives the document as it stands after it; null where it was refused. */
export function useDecisions(documentId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const own = trpc.review.document.queryKey({ documentId })
  /** Those of this sitting, so that the last can be taken back. */
  const [made, setMade] = useState<string[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const confirmation = useMutation(trpc.review.confirm.mutationOptions())
  const rejection = useMutation(trpc.review.reject.mutationOptions())
  const correction = useMutation(trpc.review.correct.mutationOptions())
  const addition = useMutation(trpc.review.add.mutationOptions())
  const undoing = useMutation(trpc.review.undo.mutationOptions())

  const keep = (review: DocumentReview) => {
    queries.setQueryData(own, (before) => before && { ...before, review })
    // Every figure may be another now; what is on the page is asked again, the rest when it is next looked at.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(own) })
  }
  const take = async (decide: () => Promise<ReviewResult>, made: (reviewId: string) => void) => {
    if (isBusy) return null
    setBusy(true)
    setRefused(null)
    try {
      const result = await decide()
      // Before the document is shown anew: who sees it may press the next key at once.
      made(result.reviewId)
      setBusy(false)
      keep(result.review)
      return result
    } catch (error) {
      setBusy(false)
      setRefused(error instanceof Error ? error.message : wording.decisionNotKept)
      return null
    }
  }
  const remembered = (decide: () => Promise<ReviewResult>) =>
    take(decide, (reviewId) => setMade((before) => [...before, reviewId]))
  const undo = (reviewId: string) =>
    take(
      () => undoing.mutateAsync({ reviewId, documentId }),
      () => setMade((before) => before.filter((one) => one !== reviewId)),
    )
  return {
    isBusy,
    refused,
    last: made.at(-1) ?? null,
    confirm: (factKey: string) => remembered(() => confirmation.mutateAsync({ documentId, factKey })),
    reject: (factKey: string) => remembered(() => rejection.mutateAsync({ documentId, factKey })),
    correct: (asked: Correction) => remembered(() => correction.mutateAsync(asked)),
    add: (asked: Addition) => remembered(() => addition.mutateAsync(asked)),
    undo,
  }
}
