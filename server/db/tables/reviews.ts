import type { ReviewKind, Verdict } from '../../../shared/review.ts'

/**
 * What people decided of facts, in the order they decided it: a row is never changed but to be undone. It names the
 * document by its hash and the meeting by its key, so that it outlasts both a removal and a corrected version.
 */
export type ReviewsTable = {
  id: string
  /** Order of deciding; what was decided later counts. */
  sequence: number
  body_id: string
  document_sha256: string
  /** Day and series of the meeting, where the notes gave a day. */
  meeting_key: string | null
  kind: ReviewKind
  verdict: Verdict
  /** The words decided on, as JSON: `Anchor`. */
  anchor: string
  /** The fields it sets, as they were and as they are to be, as JSON. */
  before_fields: string | null
  after_fields: string | null
  who: string
  decided_at: string
  undone_at: string | null
  undone_by: string | null
}
