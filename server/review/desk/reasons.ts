import type { ReviewReason } from '../../../shared/answers/review-document.ts'
import { reviewReasons } from '../../../shared/answers/review-document.ts'
import type { Certainty, NoticeKind, ReviewState } from '../../../shared/facts.ts'
import type { ReviewKind } from '../../../shared/review.ts'

/** What of a fact says how much it matters that a person looks at it. */
export type Waiting = {
  kind: ReviewKind
  review: ReviewState | null
  certainty: Certainty | null
  /** For an action. */
  hasOwner?: boolean
  /** For a brought-forward action that no earlier meeting's action was found for. */
  isUnmatched?: boolean
  /** For a notice. */
  notice?: NoticeKind
}

/** Each of these is told again by the fact that it speaks of. */
const toldByFacts: readonly NoticeKind[] = ['action without owner']

/** Whether a person is asked about it, decided or not: not about who was there, nor about what another fact tells again. */
export function isForReview({ kind, notice }: Pick<Waiting, 'kind' | 'notice'>): boolean {
  if (notice !== undefined) return !toldByFacts.includes(notice)
  return kind !== 'meeting' && kind !== 'attendance'
}

/** Why a person should look at a fact, what matters most first; nothing where a person has decided. */
export function reasonsOf({ kind, review, certainty, hasOwner, isUnmatched, notice }: Waiting): ReviewReason[] {
  if (review !== null) return []
  const reasons = new Set<ReviewReason>()
  if (certainty !== null) reasons.add(certainty)
  if (kind === 'action' && hasOwner === false) reasons.add('no owner')
  if (isUnmatched) reasons.add('not matched')
  if (notice !== undefined && isForReview({ kind, notice })) reasons.add('notice')
  return reviewReasons.filter((reason) => reasons.has(reason))
}

/** The place of a reason in the queue. */
export const rankOf = (reasons: readonly ReviewReason[]): number =>
  reasons[0] === undefined ? reviewReasons.length : reviewReasons.indexOf(reasons[0])
