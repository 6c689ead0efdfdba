import type { Block, Range } from '../../../../shared/blocks.ts'
import { cut, joined } from '../../../../shared/cut.ts'
import type { People } from '../../../../shared/reading.ts'
import type { Draft } from './draft.ts'
import type { Margin } from './columns.ts'
import { labelsIn } from './labels.ts'
import { assignedIn } from './margin/assigned.ts'
import { cellIn, isOrder, wideCell, withDay, type Beside } from './margin/cells.ts'
import { legendIn, legendLabel } from './label/legend.ts'
import { marginAt } from './margin/columns.ts'
import { inMargin, type Given } from './margin/draft.ts'
import { orderAlone } from './margin/order-alone.ts'
import { isAsked } from './wording.ts'
import { zoneAt, type Zone } from './zone/zone.ts'

/** The actions that stand beside a column of owners or days, by the block of their words. */
export type MarginDrafts = Map<number, Draft[]>

type Walk = {
  margin: Margin | null
  /** The last passage without anything in the margin: what stands there alone belongs to it. */
  main: { block: Block; index: number } | null
  last: { block: Block; draft: Draft } | null
}

/** Reads the right-hand columns that a line heads `ACTION`, `LEAD` or `Owner`, `Deadline`: row by row. */
export function marginActions(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  zones: readonly Zone[],
  people: People,
  heldOn: string | null,
): MarginDrafts {
  const found: MarginDrafts = new Map()
  const walk: Walk = { margin: null, main: null, last: null }
  const legend = legendIn(blocks)
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise' || used.has(index)) continue
    const header = marginAt(blocks, index)
    walk.margin = header ?? walk.margin
    // What a letter marks is read by its mark.
    if (header !== null || walk.margin === null || legendLabel(block.text, legend).length > 0) continue
    const made = readRow(walk, { block, index }, { zone: zoneAt(zones, index), people, heldOn })
    if (made) found.set(made.index, [...(found.get(made.index) ?? []), made.draft])
  }
  return found
}

function readRow(
  walk: Walk,
  row: { block: Block; index: number },
  given: Omit<Given, 'margin'>,
): { index: number; draft: Draft } | null {
  const { block } = row
  const { margin } = walk
  if (!margin || (block.kind === 'heading' && !isOrdered(block, margin))) {
    walk.main = row
    walk.last = null
    return null
  }
  const isEarlier = given.zone.kind === 'brought forward' || given.zone.kind === 'minutes'
  const alone = margin.isForActions && !isEarlier ? orderAlone(block, given.people) : null
  if (alone) return { index: row.index, draft: alone }
  const beside = withDay(block, {
    owner: cellIn(block, margin.owner),
    due: cellIn(block, margin.due ?? margin.owner + 1),
  })
  const wide = wideCell(block, beside)
  // Points in a list under a passage are part of its row.
  if (wide && block.kind !== 'bullet') walk.main = row
  if (beside.owner === null && beside.due === null) return null
  // What the words of a row mark as actions, or as a report, is read by its marks.
  if (wide && (marksOwn(block, wide, given.people) || reports(block, wide, given.people))) return null
  if (wide && beside.owner === null && walk.last !== null && goesOn(walk.last, block, wide)) {
    const { draft } = walk.last
    draft.text = joined([cut(draft.block, draft.body.start, draft.body.end), cut(block, wide.start, wide.end)])
    complete(draft, block, beside)
    return null
  }
  const asksItself = beside.owner !== null && asks(block, beside.owner, given.people)
  if (!wide && !asksItself && walk.last !== null && walk.last.block === walk.main?.block) {
    complete(walk.last.draft, block, beside)
    return null
  }
  const main = wide ? row : walk.main
  const body = main && (wide ?? wideCell(main.block, { owner: null, due: null }))
  const draft = main && body && inMargin({ ...main, body }, block, beside, { margin, ...given })
  walk.last = draft && main ? { block: main.block, draft } : null
  return draft && main ? { index: draft.block === block ? row.index : main.index, draft } : null
}

const asks = (block: Block, cell: Range, people: People) =>
  isOrder(block, cell) || assignedIn(block.text.slice(cell.start, cell.end), people) !== null

/** A paragraph that was taken for a heading: its words ask for something, and somebody stands beside them. */
function isOrdered(block: Block, { owner }: Margin): boolean {
  const main = cellIn(block, owner) && wideCell(block, { owner: cellIn(block, owner), due: cellIn(block, owner + 1) })
  return main !== null && isAsked(block.text.slice(main.start, main.end))
}

/** A sentence that the row above broke off goes on beside the day. */
const goesOn = ({ draft }: { draft: Draft }, block: Block, { start, end }: Range) =>
  draft.text === null &&
  !/[.?!;:]\s*$/.test(draft.block.text.slice(draft.body.start, draft.body.end)) &&
  /^\p{Ll}/u.test(block.text.slice(start, end))

function reports(block: Block, { start, end }: Range, people: People): boolean {
  return labelsIn(block.text.slice(start, end), people).some((label) => label.kind === 'update' && label.start === 0)
}

function marksOwn(block: Block, { start, end }: Range, people: People): boolean {
  const text = block.text.slice(start, end)
  const labels = labelsIn(text, people).filter(({ kind, isBehind }) => kind === 'action' && !isBehind)
  return labels.length > 0 && labels.every((label) => label.start > 0 && isAsked(text.slice(label.end)))
}

/** A row that came cell by cell: its day stands behind its owner. */
function complete(draft: Draft, block: Block, { owner, due }: Beside): void {
  draft.owner ??= owner && block.text.slice(owner.start, owner.end)
  draft.due ??= due && cut(block, due.start, due.end)
}
