import type { Block } from '../../../../shared/blocks.ts'
import type { People, ReadingContext } from '../../../../shared/reading.ts'
import type { Draft } from './draft.ts'
import { originIn } from './earlier-day.ts'
import { meetingOf } from './meeting-of.ts'
import { aReference, columnsLike, columnsOf, marginOf, type Columns } from './columns.ts'
import { flatLogsIn } from './table/flat-log.ts'
import { isBesideNotes } from './table/beside-notes.ts'
import { draftsOf } from './table/drafts.ts'
import { fill, type Row } from './table/row.ts'
import { isItemCell, isOrderAlone, isRest, isRow, isTalkAlone } from './table/rows.ts'
import { cardsIn, isHeadedAction } from './table/cards.ts'
import { slashedLinesIn } from './table/slashed.ts'
import { stackedTablesIn } from './table/stacked.ts'
import { zoneAt, type Zone } from './zone/zone.ts'

/** The actions in tables of actions, and the blocks that such tables take. */
export type Tables = { drafts: Draft[]; used: Set<number> }

/** Reads tables whose header names an action column and an owner, date, status or reference beside it, row by row. */
export function tablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const ruled = ruledTablesIn(blocks, zones, context)
  return [flatLogsIn, cardsIn, stackedTablesIn, slashedLinesIn].reduce(
    (tables, read) => together(tables, read(blocks, zones, context)),
    ruled,
  )
}

/** `Action from 27 March 2023` over a column: the meeting that all in it comes from. */
function originOf({ text, cells }: Block, columns: Columns, heldOn: string | null): string | null {
  const cell = cells.find(({ column }) => columns.get(column) === 'action')
  return cell ? originIn(text.slice(cell.start, cell.end), heldOn) : null
}

/** Tables of two kinds, unless the second takes what the first has taken. */
function together(tables: Tables, more: Tables): Tables {
  const isApart = [...more.used].every((index) => !tables.used.has(index))
  if (!isApart) return tables
  return { drafts: [...tables.drafts, ...more.drafts], used: new Set([...tables.used, ...more.used]) }
}

/** Where the walk through the blocks is: under which columns, and what has been read of the rows. */
type Walk = {
  columns: Columns | null
  /** The meeting that the heading of the column of actions names. */
  origin: string | null
  /** Whether a line headed the columns. */
  hasHeads: boolean
  /** Whether a margin was headed: its rows are read beside it. */
  hasMargin: boolean
  /** Whether the next row begins a new one, whatever it looks like. */
  begins: boolean
  rows: { columns: Columns; row: Row }[]
  /** The last line of the row read last. */
  lastLine: number
  used: Set<number>
}

function ruledTablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const { heldOn } = meetingOf(context)
  const walk: Walk = {
    columns: null,
    origin: null,
    hasHeads: false,
    hasMargin: false,
    begins: false,
    rows: [],
    lastLine: -1,
    used: new Set(),
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const header = isBesideNotes(blocks, index, context) ? null : columnsOf(block)
    readColumns(walk, block, header, zones[index], context)
    if (walk.columns !== null && header === null && isItemCell(block, walk.columns)) walk.begins = true
    else readRow(walk, { block, index, header }, zoneAt(zones, index), heldOn)
  }
  const rows = walk.rows.map(({ columns, row }) => ({
    row,
    columns,
    isPlain: ![...columns.values()].includes('action'),
  }))
  return { drafts: draftsOf(rows, context), used: walk.used }
}

/** A row that no line heads, where no others are read, may tell by its cells what its columns are. */
function readColumns(
  walk: Walk,
  block: Block,
  header: Columns | null,
  zone: Zone | undefined,
  { people }: ReadingContext,
): void {
  walk.hasMargin ||= marginOf(block) !== null
  const isBare = !walk.hasMargin && header === null && walk.columns === null && (zone?.kind ?? 'minutes') !== 'minutes'
  if (isBare) walk.columns = bareColumns(block, people)
  walk.hasHeads = header !== null || (walk.hasHeads && !isBare)
}

/** What calls itself an action and reports nothing may be new among earlier ones: it is read by its label. */
function bareColumns(block: Block, people: People): Columns | null {
  const columns = columnsLike(block, people)
  return isHeadedAction(block) && ![...(columns?.values() ?? [])].includes('update') ? null : columns
}

// `Action 21/40: RJ to list the vans` below a table is read by its label.
const numberedLabel = /^(?:ACTION|Action)(?: (?:[Pp]oint|POINT|[Nn]o\.?))? [A-Z]{0,5}[ /-]?\d[\d/.-]{0,9} ?[:–—]/

type Line = { block: Block; index: number; header: Columns | null }

function readRow(walk: Walk, { block, index, header }: Line, above: Zone, heldOn: string | null): void {
  const { columns } = walk
  // Rows without headings over them end at the next item.
  const isNextItem = !walk.hasHeads && block.kind === 'heading' && block.level < 7
  const isLabelled = walk.hasHeads && numberedLabel.test(block.text) && !isHeadedAction(block)
  const isOfTable =
    columns !== null && (isRow(block, columns) || (walk.lastLine === block.line - 1 && isOrderAlone(block, columns)))
  if (isOfTable) walk.lastLine = block.lines.at(-1)?.line ?? block.line
  if (header || columns === null || isNextItem || isLabelled || !isOfTable) {
    walk.columns = header
    walk.origin = header === null ? null : originOf(block, header, heldOn)
    if (header) walk.used.add(index)
    return
  }
  // What was said stands in a cell of its own: it is read as other notes are.
  if (!isTalkAlone(block, columns)) walk.used.add(index)
  const { origin } = walk
  const zone: Zone = origin === null ? above : { ...above, kind: 'brought forward', raisedAt: origin }
  const current = walk.rows.at(-1)
  const isMore = !walk.begins && current?.columns === columns && goesOn(block, current.row, columns)
  walk.begins = false
  const row = isMore ? current.row : { zone, last: 0, cells: new Map() }
  if (!isMore) walk.rows.push({ columns, row })
  fill(row, block, columns)
}

/** Whether a line goes on with the row above it. */
function goesOn(block: Block, row: Row, columns: Columns): boolean {
  const first = block.cells[0]?.column ?? 0
  // A table within a cell begins farther in: there each reference begins a row.
  const hasOwnRef = block.cells.length > 1 && columns.get(first) === 'ref' && row.cells.has('ref')
  if (hasOwnRef && aReference.test(block.text.slice(block.cells[0]?.start, block.cells[0]?.end))) return false
  return first > 0 && ((first >= row.last && block.cells.length === 1) || isRest(block, row, columns))
}
