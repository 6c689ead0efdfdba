import type { OccasionState } from '../../../shared/record.ts'

export type MeetingsTable = {
  id: string
  body_id: string
  series_id: string | null
  document_id: string | null
  state: OccasionState
  held_on: string
  precision: 'day' | 'month' | 'year'
  title: string
  starts_at: string | null
  venue: string | null
  chair: string | null
  next_held_on: string | null
  next_subject: string | null
  /** 1 where it was held on one subject alone; its themes are in subject_themes with kind `meeting`. */
  is_thematic: 0 | 1
}
