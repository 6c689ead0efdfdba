import type { LinkVerdict } from '../../../shared/link-decision.ts'

/**
 * What people said belongs together. A row is never changed but to be undone. It names facts by the words they stand in, not
 * by ids, so that it outlasts reading again, a corrected version and a removal.
 */
export type LinkDecisionsTable = {
  id: string
  /** Order of deciding; what was decided later counts. */
  sequence: number
  body_id: string
  verdict: LinkVerdict
  /** The facts decided on, as JSON: `FactTarget[]`. */
  one: string
  /** Those they were joined with or kept from, as JSON: `FactTarget[]`. */
  other: string
  /** Where what was taken out belongs instead, as JSON: `FactTarget[]`; null where it stands by itself. */
  into_targets: string | null
  /** What a person is told of it: the names and sentences concerned, as JSON: `{ before, after }`. */
  said: string
  /** The facts of the record it stands on, as JSON: `PlacedIds`; null where its words are in no notes any more. */
  placed: string | null
  who: string
  decided_at: string
  undone_at: string | null
  undone_by: string | null
}
