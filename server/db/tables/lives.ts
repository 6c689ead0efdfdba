import type { Side } from '../../../shared/facts.ts'
import type { StartPrecision } from '../../../shared/record.ts'

/** An action from its raising to its end; its status as at a date is what `events` told by then say. */
export type LivesTable = {
  id: string
  body_id: string
  issue_id: string
  series_id: string | null
  title: string
  started_on: string
  start_precision: StartPrecision
  raised_meeting_id: string | null
  first_told_meeting_id: string
  first_told_on: string
  owing_side: Side | null
  spell: number
}
