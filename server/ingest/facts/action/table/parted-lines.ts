import type { Block } from '../../../../../shared/blocks.ts'
import { columnsOf } from '../columns.ts'

// What parts the fields of a line, where a table became text.
const marks = [/ ?\| ?/g, / \/ /g, / – /g, / - /g]
const fewest = 3

/** A line's fields as cells, or null where the mark parts it into too few. */
function cellsBy(mark: RegExp, { text }: Block, most: number): Block['cells'] | null {
  const found = [...text.matchAll(mark)].slice(0, most - 1)
  const starts = [0, ...found.map(({ index, 0: whole }) => index + whole.length)]
  const cells = starts.map((start, column) => ({ start, end: found[column]?.index ?? text.length, column }))
  const held = cells.filter(({ start, end }) => end > start)
  return cells.length >= fewest && held.length > 1 ? held : null
}

const isLine = ({ kind, cells }: Block) =>
  (kind === 'paragraph' || kind === 'bullet' || kind === 'heading' || kind === 'label') && cells.length < 2

type Heads = { mark: RegExp; count: number }

/** How a line of column headings is parted, `Number / Action / Who / When`; null where it is none. */
function headsOf(block: Block): Heads | null {
  if (!isLine(block) || block.text.length > 120) return null
  for (const mark of marks) {
    const cells = cellsBy(mark, block, Number.MAX_SAFE_INTEGER)
    if (cells && columnsOf({ ...block, cells })) return { mark, count: cells.length }
  }
  return null
}

const asRow = (block: Block, cells: Block['cells']): Block => ({ ...block, kind: 'row', level: 0, cells })

/**
 * Notes in which a line heads columns that marks part, as their table came out of an export: that line and those below it that
 * are parted likewise become rows with cells.
 */
export function withPartedLines(blocks: readonly Block[]): Block[] {
  let heads: Heads | null = null
  return blocks.map((block, index) => {
    const own = headsOf(block)
    const next = blocks[index + 1]
    if (own && next && isLine(next) && cellsBy(own.mark, next, own.count)) {
      heads = own
      return asRow(block, cellsBy(own.mark, block, own.count) ?? block.cells)
    }
    const cells = heads && isLine(block) ? cellsBy(heads.mark, block, heads.count) : null
    if (cells === null) heads = null
    return cells === null ? block : asRow(block, cells)
  })
}
