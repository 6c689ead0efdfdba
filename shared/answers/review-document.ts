import type {
  ActionFact,
  AttendanceFact,
  Certainty,
  CommitmentFact,
  DecisionFact,
  ExchangeFact,
  MeetingFact,
  NoticeFact,
  ReviewState,
  SourceSpan,
} from '../facts.ts'
import type { ReviewKind, Verdict } from '../review.ts'

/** Why a person should look at a fact, what matters most first. */
export const reviewReasons = [
  'decision lost its place',
  'unsure',
  'no owner',
  'not matched',
  'notice',
  'likely',
  'sure',
] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** A decision: who, when, and the fields it set, before and after. */
export type ReviewEntry = {
  reviewId: string
  verdict: Verdict
  who: string
  /** Instant, ISO. */
  decidedAt: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** A fact with its kind. */
export type FactByKind =
  | { kind: 'action'; fact: ActionFact }
  | { kind: 'exchange'; fact: ExchangeFact }
  | { kind: 'commitment'; fact: CommitmentFact }
  | { kind: 'decision'; fact: DecisionFact }
  | { kind: 'attendance'; fact: AttendanceFact }
  | { kind: 'notice'; fact: NoticeFact }
  | { kind: 'meeting'; fact: MeetingFact }

/** A fact with all decisions applied, in the order of the document; the meeting stands first. */
export type ReviewedFact = FactByKind & {
  factKey: string
  /** Null: only suggested. */
  state: ReviewState | null
  certainty: Certainty | null
  line: number | null
  spans: SourceSpan[]
  /** The words of its spans. */
  text: string
  /** Whether a person is asked about it: not about the meeting and who was there. */
  isForReview: boolean
  /** Why it waits for a person, what matters most first; empty once it is decided. */
  reasons: ReviewReason[]
  /** Oldest first. */
  history: ReviewEntry[]
  /** For an action in the record: the issue it belongs to. */
  issue: { issueId: string; issueName: string; lifeId: string } | null
}

/** Something that is no fact of the record now, with the words it was decided on. */
export type ReviewedPassage = ReviewEntry & { kind: ReviewKind; text: string; line: number | null; spans: SourceSpan[] }

/** Words that belong to no fact, heading or attendance. */
export type UnreadPassage = { line: number; spans: SourceSpan[]; text: string }

/** All that was decided on a document's facts, and what is left to do. */
export type DocumentReview = {
  facts: ReviewedFact[]
  rejected: ReviewedPassage[]
  /** Decisions whose words were not found in this reading or version: for a person to place or undo. */
  unanchored: ReviewedPassage[]
  /** Decisions taken back, newest first. */
  undone: (ReviewedPassage & { undoneAt: string })[]
  unread: UnreadPassage[]
  /** Share of words in `unread`, 0 to 1. */
  unreadShare: number
  /** Of the facts and notices that a person is asked about: how many are decided on. */
  reviewed: number
  total: number
}

/** The review desk of one document. */
export type ReviewDocumentAnswer = {
  document: {
    documentId: string
    name: string
    text: string
    label: string | null
    isSample: boolean
    bodyId: string | null
    bodyName: string | null
    /** Null where these notes do not speak for a meeting of the record. */
    meetingId: string | null
    readAt: string
  }
  review: DocumentReview
}

/** What a decision gives back: the document as it stands now, and the fact decided on where it still is one. */
export type ReviewResult = { reviewId: string; documentId: string; factKey: string | null; review: DocumentReview }
