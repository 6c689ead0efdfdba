import type { Certainty, ReviewState } from '../../../shared/facts.ts'

export type DecisionsTable = {
  id: string
  body_id: string
  meeting_id: string
  document_id: string
  item: string | null
  text: string
  line: number
  spans: string
  certainty: Certainty
  /** What a person decided of it; null where nobody has. */
  review: ReviewState | null
}
