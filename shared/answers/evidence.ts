import type { ReviewState, SourceSpan } from '../facts.ts'
import type { Source } from '../record.ts'

/** A sentence behind a figure, and where it stands. */
export type Evidence = {
  /** Null for what was entered by hand: no document tells of it. */
  documentId: string | null
  meetingId: string
  meetingTitle: string
  heldOn: string
  line: number
  spans: SourceSpan[]
  text: string
  /** What must stand beside each quote of this document, such as "Retold from the facts; not the published notes". */
  label: string | null
  isSample: boolean
  /** Where it is known from; what was entered by hand has its own source as `meetingTitle`. */
  source: Source
  /** What a person decided of the fact; `suggested` where nobody has looked at it, null where there is nothing to decide. */
  review: ReviewState | 'suggested' | null
}

/** What a figure was reckoned over; stands under each figure. */
export type Basis = {
  bodyId: string
  bodyName: string
  area: string | null
  series: string[]
  /** First and last day covered, `YYYY-MM-DD`. */
  from: string | null
  until: string | null
  asAt: string
  meetingsRead: number
  /** Share of the facts that a person has confirmed or corrected, 0 to 1; null where there is no fact. */
  reviewedShare: number | null
  isSample: boolean
}

/** A share with what it is out of. */
export type Share = { numerator: number; denominator: number }
