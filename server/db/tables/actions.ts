import type { Basis, Certainty, Outcome, ReviewState, Side } from '../../../shared/facts.ts'

/** Actions as written: one row for each place where notes write one. */
export type ActionsTable = {
  id: string
  body_id: string
  meeting_id: string
  /** Null for an action that was entered by hand. */
  document_id: string | null
  life_id: string
  fact_id: string
  origin: 'raised' | 'brought forward'
  ref: string | null
  text: string
  line: number
  spans: string
  item: string | null
  certainty: Certainty
  raised_at: string | null
  owing_side: Side | null
  owing_basis: Basis | null
  due_written: string | null
  due_earliest: string | null
  due_latest: string | null
  outcome: Outcome | null
  /** Passages, as JSON. */
  updates: string
  continues_action_id: string | null
  /** What a person decided of it; null where nobody has. */
  review: ReviewState | null
}
