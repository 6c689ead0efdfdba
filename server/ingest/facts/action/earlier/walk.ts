import { cut } from '../../../../../shared/cut.ts'
import type { Draft } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { Titled } from './title-above.ts'

/** How far a walk over passages has come: the earlier actions so far, and which of them what follows may belong to. */
export type Walk = {
  drafts: Draft[]
  /** Whether a table of earlier actions stands above. */
  isBelowTable: boolean
  /** Those of them that were told of under their references. */
  told: Set<Draft>
  /** Whether any of them stood under a label. */
  hasLabels: boolean
  /** Whether any of those labels says `action`, beside a reference or alone. */
  saysAction: boolean
  /** The last one, where what follows may report of it. */
  open: Draft | null
  /** Whether its report is still to come. */
  awaits: boolean
  /** The line above, where it is the title of what follows. */
  titled: Titled | null
}

/** A walk at its beginning. */
export const newWalk = (): Walk => ({
  drafts: [],
  isBelowTable: false,
  told: new Set(),
  hasLabels: false,
  saysAction: false,
  open: null,
  awaits: false,
  titled: null,
})

/** Adds what a passage reports to the open action. */
export function report(walk: Walk, { block, start, end }: Passage): void {
  if (!walk.open) return
  const slice = cut(block, start, end)
  walk.awaits = slice.text === '' || slice.text.endsWith(':')
  if (slice.text !== '') walk.open.updates.push(slice)
}
