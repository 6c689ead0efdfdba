import type { ZoneKind } from './headings.ts'

/**
 * What the headings above a block make of an action there: `brought forward` from an earlier meeting, `raised` at this one in
 * a list of its own, told in the `minutes` of the meeting before, or held in a `log` at the end, which may hold both. `raisedAt` is the earlier meeting's date where it is said.
 */
export type Zone = {
  kind: ZoneKind
  raisedAt: string | null
  /** What the line that opens it says of all that stands there: `Closed, from the Board of 10 July`. */
  status?: string
}

export const nowhere: Zone = { kind: null, raisedAt: null }

/** The zone of a block by its index. */
export const zoneAt = (zones: readonly Zone[], index: number): Zone => zones[index] ?? nowhere
