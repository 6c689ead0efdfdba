import type { Certainty, SourceSpan } from '../facts.ts'
import type { ReviewKind } from '../review.ts'
import type { Basis } from './evidence.ts'
import type { ReviewReason } from './review-document.ts'

/** Something that waits for a person. */
export type ReviewQueueEntry = {
  kind: ReviewKind
  /** With the document's id, what the procedures of review take; null for a decision that lost its place. */
  factKey: string | null
  /** Set for a decision that lost its place. */
  reviewId: string | null
  /** What matters most first; never empty. The first gives its place in the queue. */
  reasons: ReviewReason[]
  documentId: string
  documentName: string
  meetingId: string | null
  meetingTitle: string | null
  heldOn: string | null
  line: number | null
  spans: SourceSpan[]
  text: string
  certainty: Certainty | null
  isSample: boolean
}

export type ReviewQueueDocument = {
  documentId: string
  documentName: string
  meetingId: string | null
  meetingTitle: string | null
  heldOn: string | null
  /** Of the facts and notices that its desk asks about: how many a person has decided on. */
  reviewed: number
  total: number
  /** Entries of the queue in this document, `sure` ones left out. */
  waiting: number
}

/** What should a person look at next? What matters most first; within one reason the newest meeting first. */
export type ReviewQueueAnswer = {
  basis: Basis
  entries: ReviewQueueEntry[]
  /** How many entries each reason gives in all, also those not listed. */
  counts: { reason: ReviewReason; count: number }[]
  /** Entries that matter: all but the `sure` ones. */
  waiting: number
  /** Entries left out of `entries` because there are too many. */
  leftOut: number
  /** Newest meeting first. */
  documents: ReviewQueueDocument[]
}
