import type { Certainty } from '../../../shared/facts.ts'

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
}
