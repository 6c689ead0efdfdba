import type { Assurance, Certainty, Challenge } from '../../../shared/facts.ts'

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
  is_confirmed: 0 | 1
}
