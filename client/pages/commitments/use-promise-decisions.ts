import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CommitmentRow } from '../../../shared/answers/commitments.ts'
import { useTRPC } from '../../api/trpc.ts'

/** What a person can decide of a promise; every figure may be another afterwards, so all are asked again. */
export function usePromiseDecisions({ evidence, factKey, by, decision }: CommitmentRow) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries()
  const addition = useMutation(trpc.review.add.mutationOptions({ onSuccess }))
  const correction = useMutation(trpc.review.correct.mutationOptions({ onSuccess }))
  const undoing = useMutation(trpc.review.undo.mutationOptions({ onSuccess }))
  const documentId = evidence.documentId ?? ''
  const owners = by.map(({ written, name, office, side }) => ({ written, name, office, side }))
  const all = [addition, correction, undoing]
  return {
    isBusy: all.some((one) => one.isPending),
    refused: all.find((one) => one.error)?.error?.message ?? null,
    promote: () =>
      addition.mutate({
        documentId,
        kind: 'action',
        change: { passage: evidence.spans, origin: 'raised', ...(owners.length > 0 && { owners }) },
      }),
    dismiss: (reason: string) =>
      correction.mutate({ documentId, factKey, kind: 'commitment', change: { dismissed: reason } }),
    undo: () => decision && undoing.mutate({ documentId, reviewId: decision.reviewId }),
  }
}
