import type { Block } from '../../../../../shared/blocks.ts'
import { marginOf, type Margin } from '../columns.ts'

// So many passages below a heading tell in which column of it the words of the notes stand.
const sample = 60

/**
 * The columns that a line heads. Where it has no words above the notes themselves, `ITEM … ACTION`, a column of it is that of the
 * notes, and the margin is the one behind it.
 */
export function marginAt(blocks: readonly Block[], index: number): Margin | null {
  const block = blocks[index]
  const margin = block ? marginOf(block) : null
  if (margin && block && isNumberHead(block)) return withColumns(margin, outermost(blocks, index))
  if (!margin || !block || block.cells.length > 2 || headsTalk(block)) return margin
  const cells = blocks
    .slice(index + 1, index + sample)
    .flatMap((one) => one.cells.filter(({ column }) => column === margin.owner))
  const wide = cells.filter(({ start, end }) => end - start > 45)
  return wide.length > 2 && wide.length > cells.length / 3 ? { ...margin, owner: margin.owner + 1 } : margin
}

/** The margin in the outermost column of the rows below it, with who is to act before when. */
function withColumns(margin: Margin, last: number | null): Margin {
  if (last === null) return margin
  return margin.due === null ? { ...margin, owner: last } : { ...margin, owner: last - 1, due: last }
}

// The words of the notes themselves have a heading.
const headsTalk = ({ text, cells: [first] }: Block) =>
  first !== undefined && /^(?:notes|discussion|minutes?|what was said)$/i.test(text.slice(first.start, first.end))

const numberHead = /^(?:no\.?|ref\.?|#|item(?: no\.?)?)$/i

const isNumberHead = ({ text, cells }: Block) =>
  cells.length === 3 && cells[0] !== undefined && numberHead.test(text.slice(cells[0].start, cells[0].end))

/** Below `No | Item | Action` the rows without a number have a column less: the last one in which anything stands beside words. */
function outermost(blocks: readonly Block[], index: number): number | null {
  const columns = blocks
    .slice(index + 1, index + sample)
    // A row with more cells belongs to another table.
    .flatMap(({ cells }) => (cells.length > 3 ? [] : cells.slice(-1)))
    .flatMap(({ column }) => (column > 0 ? [column] : []))
  return columns.length > 0 ? Math.max(...columns) : null
}
