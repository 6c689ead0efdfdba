import type { Grid } from './grids.ts'
import { linesOf } from './lines.ts'
import type { Setting } from './measure.ts'
import { passagesOf } from './passages.ts'
import type { Line, Run, Table, TableRow } from './shapes.ts'

/** The lines of each cell of a ruled table, the cells in the order of rows and columns. */
export type RuledLines = { grid: Grid; page: number; cells: { row: number; column: number; lines: Line[] }[] }

/** Where the middle of a run stands. */
const middleOf = ({ x, right, y, size }: Run): [number, number] => [(x + right) / 2, y - size * 0.3]

/** Parts a page's text into what stands in its ruled tables and what does not. */
export function byGrid(
  runs: readonly Run[],
  grids: readonly Grid[],
  page: number,
): { tables: RuledLines[]; loose: Run[] } {
  const inCells = grids.map(() => new Map<string, Run[]>())
  const loose = runs.filter((run) => {
    for (const [index, { cellOf }] of grids.entries()) {
      const cell = cellOf(...middleOf(run))
      const cells = inCells[index]
      if (!cell || !cells) continue
      const key = `${cell.row} ${cell.column}`
      cells.set(key, [...(cells.get(key) ?? []), run])
      return false
    }
    return true
  })
  const tables = grids.map((grid, index) => ({
    grid,
    page,
    cells: [...(inCells[index] ?? [])].map(([key, inside]) => cellLines(grid, page, key, inside)),
  }))
  return { tables: tables.filter(({ cells }) => cells.length > 0), loose }
}

function cellLines({ xs }: Grid, page: number, key: string, runs: Run[]): RuledLines['cells'][number] {
  const [row = 0, column = 0] = key.split(' ').map(Number)
  const lines = linesOf(runs, page)
  const padding = Math.min(...lines.map(({ x }) => x)) - (xs[column] ?? 0)
  const end = xs.find((x) => x > Math.max(...lines.map(({ right }) => right)) - 1) ?? Infinity
  const furthest = Math.max(...lines.map(({ right }) => right))
  const limit = Math.max(furthest, end - Math.min(padding, 12))
  return { row, column, lines: lines.map((line) => ({ ...line, limit })) }
}

/** A ruled table of one page, its rows from the top. */
export function ruledTable({ grid, page, cells }: RuledLines, setting: Setting): Table {
  const rows = new Map<number, TableRow['cells']>()
  for (const { row, column, lines } of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const joined = lines.map((line) => ({ ...line, segments: line.segments }))
    rows.set(row, [...(rows.get(row) ?? []), { column, passages: passagesOf(joined, setting) }])
  }
  const last = grid.ys.length - 2
  const open = (row: number) => ({ above: grid.isOpen.above && row === 0, below: grid.isOpen.below && row === last })
  return {
    kind: 'table',
    page,
    columns: grid.xs.slice(0, -1),
    rows: [...rows].map(([row, inRow]) => ({ page, cells: inRow, isOpen: open(row) })),
  }
}
