import { withTables } from './aligned.ts'
import { inReadingOrder } from './columns.ts'
import { withWholeTables } from './continued.ts'
import { gridsOf } from './grids.ts'
import { withLimits } from './limits-of-lines.ts'
import { linesOf } from './lines.ts'
import { settingOf, type Setting } from './measure.ts'
import { passagesOf } from './passages.ts'
import { byGrid, ruledTable, type RuledLines } from './ruled.ts'
import { withoutRunning } from './running.ts'
import type { Line, PageContent, Part, Table } from './shapes.ts'

type Block = Line[] | RuledLines

const isLines = (block: Block | Table): block is Line[] => Array.isArray(block)

/** The text of a page between its ruled tables, and these tables, in the order in which they are read. */
function blocksOf({ runs, rulings, width }: PageContent, page: number): Block[] {
  const { tables, loose } = byGrid(runs, gridsOf(rulings), page)
  const lines = linesOf(loose, page)
  const edge = { left: 0, right: width }
  const blocks: Block[] = []
  let from = 0
  for (const table of tables.toSorted((a, b) => (a.grid.ys[0] ?? 0) - (b.grid.ys[0] ?? 0))) {
    const end = lines.findIndex((line) => line.y > (table.grid.ys[0] ?? 0))
    const to = end < 0 ? lines.length : Math.max(from, end)
    blocks.push(...columnsOf(lines.slice(from, to), edge), table)
    from = to
  }
  return [...blocks, ...columnsOf(lines.slice(from), edge)]
}

/** The columns of some lines; where there is one, how far its lines could reach is known only from all pages. */
function columnsOf(lines: readonly Line[], edge: { left: number; right: number }): Line[][] {
  const columns = inReadingOrder(lines)
  if (columns.length <= 1) return columns.map((column) => withLimits(column, edge))
  return columns.map((column) => {
    const left = Math.min(...column.map(({ x }) => x))
    const next = Math.min(
      edge.right,
      ...columns
        .flat()
        .map(({ x }) => x)
        .filter((x) => x > Math.max(...column.map(({ right }) => right)) - 1),
    )
    return withLimits(column, { left, right: next === edge.right ? edge.right - left : next })
  })
}

/** Lines that begin at the same place can reach as far as the furthest of them on any page. */
function withSharedLimits(blocks: readonly Block[]): Block[] {
  const limits = new Map<number, number[]>()
  const key = (lines: readonly Line[]) => Math.round(Math.min(...lines.map(({ x }) => x)) / 8)
  for (const block of blocks)
    if (isLines(block)) limits.set(key(block), [...(limits.get(key(block)) ?? []), block[0]?.limit ?? 0])
  return blocks.map((block) => {
    if (!isLines(block)) return block
    const limit = Math.max(block[0]?.limit ?? 0, Math.min(...(limits.get(key(block)) ?? [])))
    return block.map((line) => ({ ...line, limit }))
  })
}

function linesIn(block: Block): Line[][] {
  return isLines(block) ? [block] : block.cells.map(({ lines }) => lines)
}

/** Lines that follow each other over columns and pages make passages together; a table parts them. */
function partsOfBlocks(blocks: readonly Block[], setting: Setting): Part[] {
  const parts: Part[] = []
  let running: Line[] = []
  const flush = () => {
    parts.push(...passagesOf(running, setting))
    running = []
  }
  for (const block of blocks.flatMap((one): (Line[] | Table)[] =>
    isLines(one) ? withTables(one, setting) : [ruledTable(one, setting)],
  )) {
    if (isLines(block)) {
      running.push(...block)
      continue
    }
    flush()
    parts.push(block)
  }
  flush()
  return parts
}

/** What the pages of a document say, in reading order: passages and tables, without what runs along the pages' edges. */
export function partsOf(pages: readonly PageContent[]): Part[] {
  const blocks = withSharedLimits(withoutRunning(pages).flatMap((page, index) => blocksOf(page, index + 1)))
  const setting = settingOf(blocks.flatMap(linesIn))
  return withWholeTables(partsOfBlocks(blocks, setting))
}
