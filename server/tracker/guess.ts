import { trackerFields } from '../../shared/choices.ts'
import type { TrackerField, TrackerMatching } from '../../shared/tracker.ts'
import type { Sheet, SheetRow } from '../../shared/sheets.ts'
import { dateIn } from './cell-dates.ts'
import { fieldOfHeading } from './headings.ts'
import { ownersInCell } from './owners-in.ts'
import { meaningOf, statusKey } from './statuses.ts'

type Columns = TrackerMatching['columns']

/** Headings stand near the top, under titles and notes. */
const searched = 40
const sampled = 60

function columnsOfHeadings({ cells }: SheetRow): Columns {
  const columns: Columns = {}
  cells.forEach(({ text }, column) => {
    const field = fieldOfHeading(text)
    if (field !== null && columns[field] === undefined) columns[field] = column
  })
  return columns
}

/** The row that heads the columns: the first of those in which most fields are recognised, two at least. */
function headingOf(sheet: Sheet): SheetRow | null {
  let best: { row: SheetRow; found: number } | null = null
  for (const row of sheet.rows.slice(0, searched)) {
    const found = Object.keys(columnsOfHeadings(row)).length
    if (found >= 2 && found > (best?.found ?? 0)) best = { row, found }
  }
  return best?.row ?? null
}

type Shape = {
  column: number
  filled: number
  length: number
  dates: number
  owners: number
  statuses: number
  distinct: number
  refs: number
}

const shareOf = (cells: string[], is: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

function shapeOf(rows: SheetRow[], column: number): Shape {
  const cells = rows.map((row) => row.cells[column]?.text.trim() ?? '').filter((cell) => cell !== '')
  return {
    column,
    filled: cells.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    dates: shareOf(cells, (cell) => cell.length <= 30 && dateIn(cell, '2999-12-31') !== null),
    owners: shareOf(cells, (cell) => ownersInCell(cell).some(({ office }) => office !== null)),
    statuses: shareOf(cells, (cell) => cell.length <= 40 && meaningOf(cell).isKnown),
    distinct: new Set(cells.map(statusKey)).size / Math.max(1, cells.length),
    refs: shareOf(cells, (cell) => cell.length <= 15 && /\d/.test(cell) && dateIn(cell, '2999-12-31') === null),
  }
}

/** What a column looks like, for fields that no heading gave. Dates are taken only where nothing heads the columns. */
function fits(field: TrackerField, shape: Shape, hasHeadings: boolean): number {
  if (shape.filled === 0) return 0
  if (field === 'action') return shape.length >= 15 && shape.dates < 0.5 ? shape.length : 0
  if (field === 'ref') return shape.refs >= 0.8 && shape.distinct >= 0.9 ? shape.refs : 0
  if (field === 'status') return shape.statuses >= 0.8 && shape.distinct <= 0.5 ? shape.statuses : 0
  if (field === 'owner') return shape.owners >= 0.6 ? shape.owners : 0
  return !hasHeadings && (field === 'raised' || field === 'due' || field === 'closed') && shape.dates >= 0.6 ? 1 : 0
}

const byShape: TrackerField[] = ['action', 'ref', 'raised', 'due', 'closed', 'status', 'owner']

function addByShape(columns: Columns, rows: SheetRow[], hasHeadings: boolean): void {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const shapes = Array.from({ length: widest }, (_, column) => shapeOf(rows, column))
  for (const field of byShape) {
    if (columns[field] !== undefined) continue
    const taken = new Set(Object.values(columns))
    const free = shapes.filter(({ column }) => !taken.has(column))
    const [best] = free
      .map((shape) => ({ column: shape.column, weight: fits(field, shape, hasHeadings) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || a.column - b.column)
    if (best) columns[field] = best.column
  }
}

/** The columns of a sheet matched on sight: by their headings, and where those say nothing by what stands in the cells. */
export function guessMatching(sheet: Sheet): TrackerMatching {
  const heading = headingOf(sheet)
  const columns = heading ? columnsOfHeadings(heading) : {}
  addByShape(columns, rowsBelow(sheet, heading?.row ?? null).slice(0, sampled), heading !== null)
  return { headingRow: heading?.row ?? null, columns, asAt: null, statuses: {}, corrections: {} }
}

/** The rows under the heading that hold anything. */
export const rowsBelow = ({ rows }: Sheet, headingRow: number | null): SheetRow[] =>
  rows.filter(({ row, cells }) => row > (headingRow ?? 0) && cells.some(({ text }) => text !== ''))

/** Whether a sheet looks like a tracker: what it is about has a column, and one field more. */
export const looksLikeTracker = ({ columns }: TrackerMatching) =>
  columns.action !== undefined && trackerFields.filter((field) => columns[field] !== undefined).length >= 2
