import type {
  ActionFact,
  AttendanceFact,
  CommitmentFact,
  DecisionFact,
  DocumentFacts,
  ExchangeFact,
  MeetingFact,
  NoticeFact,
} from '../../../shared/facts.ts'
import type { ReviewKind, Verdict } from '../../../shared/review.ts'
import type { Anchor } from '../anchoring/anchor.ts'

/** The fact of each kind. */
export type FactOf = {
  action: ActionFact
  exchange: ExchangeFact
  commitment: CommitmentFact
  decision: DecisionFact
  attendance: AttendanceFact
  notice: NoticeFact
  meeting: MeetingFact
}

/** Where in a document's facts each kind stands; the meeting is not one of a list. */
export const listOf = {
  action: 'actions',
  exchange: 'exchanges',
  commitment: 'commitments',
  decision: 'decisions',
  attendance: 'attendance',
  notice: 'notices',
} as const satisfies Partial<Record<ReviewKind, keyof DocumentFacts>>
export type ListedKind = keyof typeof listOf

/** Passages of a fact that a person can mark. */
type Passages = {
  passage?: Anchor
  question?: Anchor
  answer?: Anchor | null
  updates?: Anchor[]
}

type PlainFields = Partial<
  Omit<ActionFact, 'review'> &
    Omit<ExchangeFact, 'review' | 'question' | 'answer'> &
    Pick<AttendanceFact, 'name' | 'office' | 'status' | 'side' | 'called'> &
    Pick<CommitmentFact, 'dismissed'> &
    Pick<MeetingFact, 'heldOn' | 'title' | 'series' | 'chair'>
>

/** Fields of a fact as a decision found or set them; `notice` is the kind of a notice. */
export type Fields = Omit<PlainFields, 'by' | 'updates' | 'spans' | 'text' | 'line' | 'id'> & {
  by?: string | string[] | null
  notice?: NoticeFact['kind']
} & Passages

/** What a person decided of one fact. */
export type Decision = {
  id: string
  /** Order of deciding. */
  sequence: number
  /** Of the document it was made on. */
  sha256: string
  kind: ReviewKind
  verdict: Verdict
  anchor: Anchor
  /** The fields it sets as they were; null for what was added. */
  before: Fields | null
  /** The fields it sets; null where it rejects. */
  after: Fields | null
}
