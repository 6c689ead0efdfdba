import type { ReviewState, Side } from '../../../shared/facts.ts'

export type AttendancesTable = {
  id: string
  body_id: string
  meeting_id: string
  document_id: string
  person_id: string
  office_id: string | null
  name: string
  office_written: string | null
  called: string
  status: 'present' | 'apologies'
  side: Side
  line: number
  spans: string
  /** What a person decided of it; null where nobody has. */
  review: ReviewState | null
}
