import type { EventKind } from '../../../shared/record.ts'

export type EventsTable = {
  id: string
  body_id: string
  life_id: string
  issue_id: string
  kind: EventKind
  progress: 'in progress' | 'no change' | null
  happened_on: string
  happened_precision: 'day' | 'month' | 'year'
  told_meeting_id: string
  told_on: string
  /** Null, as the document is, for what was entered by hand. */
  action_id: string | null
  document_id: string | null
  text: string
  line: number
  spans: string
  due_written: string | null
  due_earliest: string | null
  due_latest: string | null
  /** 1 where a person assigned what the notes leave open ("a future meeting") to a day. */
  due_assigned: 0 | 1
  position: number
}
