import type { Assurance, Certainty, Challenge, ReviewState } from '../../../shared/facts.ts'

export type ExchangesTable = {
  id: string
  body_id: string
  meeting_id: string
  document_id: string
  issue_id: string | null
  item: string | null
  line: number
  spans: string
  challenge: Challenge
  by_written: string | null
  by_person_id: string | null
  question: string
  answer: string | null
  assurance: Assurance
  certainty: Certainty
  /** What a person decided of it; null where nobody has. */
  review: ReviewState | null
}
