import type { Block } from '../../../../../shared/blocks.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import { marginOf, roleOf } from '../columns.ts'
import { isPoint } from '../margin/cells.ts'

// So many passages below a heading tell what its last column holds.
const sample = 60

/** `No | Item | Action` over columns of which the last names whoever is to act: the margin of the notes, and no table of actions. */
export function isBesideNotes(blocks: readonly Block[], index: number, { people }: ReadingContext): boolean {
  const block = blocks[index]
  const column = block ? marginOf(block)?.owner : undefined
  if (block === undefined || column === undefined || block.cells.at(-1)?.column !== column) return false
  const rows = blocks
    .slice(index + 1, index + sample)
    .filter((row) => row.cells.length > 1 && row.kind !== 'heading' && !isPoint(row))
  const last = rows.flatMap(({ text, cells }) =>
    cells.slice(-1).map(({ start, end, ...cell }) => ({ column: cell.column, words: text.slice(start, end) })),
  )
  // Behind the words of an item nothing need stand: then what stands in the column itself tells.
  const own = isOverItems(block) ? last.filter((cell) => cell.column === column) : []
  const cells = (own.length > 0 ? own : last.filter((cell) => cell.column > 0)).map(({ words }) => words)
  const names = cells.filter((text) => text.length <= 24 && ownersIn(text, people).length > 0)
  return names.length > 0 && names.length * 2 >= cells.length
}

/** `Item | Action`: before the column of actions stands that of the items. */
const isOverItems = ({ text, cells }: Block) =>
  cells.slice(-2, -1).some(({ start, end }) => roleOf(text.slice(start, end)) === 'item')
