import type { Block } from '../../../../shared/blocks.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import { meetingOf } from './meeting-of.ts'
import type { Draft } from './draft.ts'
import { marginActions } from './margin.ts'
import { withOrdersApart } from './margin/orders-apart.ts'
import { withMargins } from './margin/with-margins.ts'
import { passagesOf, type Passage } from './passage.ts'
import { tablesIn } from './table.ts'
import { listedByReference, type ByReference } from './table/by-reference.ts'
import { withPartedLines } from './table/parted-lines.ts'
import type { Zone } from './zone/zone.ts'
import { zonesOf } from './zone/zones-of.ts'

/** What both readers of actions start from: the notes cut into passages, and the actions that stand in columns of their own. */
export type Ground = {
  blocks: readonly Block[]
  zones: readonly Zone[]
  passages: readonly Passage[]
  inTables: readonly Draft[]
  besideNotes: readonly Draft[]
  /** What lists without words say of actions under their references. */
  byRef: ByReference
  /** What stands beside the words of a block. */
  besideAt: (index: number) => readonly Draft[]
  /** Whether a passage stands in such a table, or beside such a column. */
  isApart: (passage: Passage) => boolean
}

/** The notes with the columns that were lost given back, and what stands in columns read. */
export function groundOf(given: readonly Block[], context: ReadingContext): Ground {
  const blocks = withOrdersApart(withMargins(withPartedLines(given), context.people), context.people)
  const { heldOn } = meetingOf(context)
  const zones = zonesOf(blocks, heldOn)
  const tables = tablesIn(blocks, zones, context)
  const listed = listedByReference(blocks)
  const margins = marginActions(blocks, tables.used, zones, context.people, heldOn)
  return {
    blocks,
    zones,
    passages: passagesOf(blocks, context.people),
    inTables: tables.drafts,
    besideNotes: [...margins.values()].flat(),
    byRef: listed.byRef,
    besideAt: (index) => margins.get(index) ?? [],
    isApart: ({ index }) => tables.used.has(index) || listed.used.has(index) || margins.has(index),
  }
}
