import type { Block } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import { datesIn } from '../../../../../shared/written-dates.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { roleOf, type Columns, type Role } from '../columns.ts'
import { reference } from '../reference.ts'
import type { Tables } from '../table.ts'
import { zoneAt, type Zone } from '../zone/zone.ts'
import { draftsOf } from './drafts.ts'
import type { Placed, Row } from './row.ts'

// Reads tables of actions that were exported one cell to a line: the headings first, then row after row, each from its reference
// on. A row may lack its last cells.

type Cell = { block: Block; index: number }
type Heads = readonly Role[]

const aReference = new RegExp(`^${reference}[.)]?$`)
const beside: readonly Role[] = ['owner', 'due', 'status', 'update']
const fewestHeads = 3
const mostHeads = 8
const fewestRows = 2
const longestHead = 40

// Alone on its line a number or a day looks like that of a page.
const isCell = ({ text }: Block) =>
  /^\d{1,3}$/.test(text) || datesIn(text).some(({ start, end }) => end - start === text.length)

const isReference = (cell: Cell | undefined) => cell !== undefined && aReference.test(cell.block.text)
// `Next meeting` in the column of days looks like a heading.
const endsTable = ({ block }: Cell) =>
  block.kind === 'title' ||
  (block.kind === 'heading' && block.level < 7 && !/^next (?:meeting|board|panel|session|committee)$/i.test(block.text))

/** The headings that stand one below the other from a place on; null where there is no such table. */
function headsAt(cells: readonly Cell[], at: number): Heads | null {
  const heads: Role[] = []
  for (const { block } of cells.slice(at, at + mostHeads)) {
    const named = block.cells.length < 2 && block.text.length <= longestHead ? roleOf(block.text) : null
    // Behind the owners `By` is when; in front of all else the minute numbers the rows.
    const role =
      /^by$/i.test(block.text) && heads.includes('owner')
        ? 'due'
        : named === 'item' && heads.length === 0
          ? 'ref'
          : named
    if (role === null || heads.includes(role)) break
    heads.push(role)
  }
  const isTable = heads[0] === 'ref' && heads.includes('action') && beside.some((role) => heads.includes(role))
  return isTable && heads.length >= fewestHeads && isReference(cells[at + heads.length]) ? heads : null
}

/** The cells of the row that begins with a reference. */
function rowAt(cells: readonly Cell[], at: number, heads: Heads): Cell[] {
  const behind = cells.slice(at + 1, at + heads.length)
  const end = behind.findIndex((cell) => isReference(cell) || endsTable(cell))
  return [cells[at] as Cell, ...behind.slice(0, end < 0 ? undefined : end)]
}

function filled(row: readonly Cell[], heads: Heads, zone: Zone): Row {
  const cells: Row['cells'] = new Map()
  for (const [at, { block }] of row.entries()) {
    const end = block.text.length
    cells.set(heads[at] as Role, [{ block, slice: cut(block, 0, end), start: 0, end }])
  }
  return { zone, last: row.length - 1, cells }
}

function rowsFrom(cells: readonly Cell[], from: number, heads: Heads): Cell[][] {
  const rows: Cell[][] = []
  for (let at = from; isReference(cells[at]);) {
    const row = rowAt(cells, at, heads)
    rows.push(row)
    at += row.length
  }
  return rows
}

/** The actions in tables whose cells stand one below the other, and the blocks that these take. */
export function stackedTablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const cells = blocks.flatMap((block, index) =>
    block.kind === 'repeated' || (block.kind === 'noise' && !isCell(block)) ? [] : [{ block, index }],
  )
  const placed: Placed[] = []
  const used = new Set<number>()
  for (const at of cells.keys()) {
    const heads = headsAt(cells, at)
    const rows = heads === null ? [] : rowsFrom(cells, at + heads.length, heads)
    if (heads === null || rows.length < fewestRows) continue
    const columns: Columns = new Map(heads.entries())
    const zone = zoneAt(zones, cells[at]?.index ?? 0)
    for (const { index } of [...cells.slice(at, at + heads.length), ...rows.flat()]) used.add(index)
    placed.push(...rows.map((row) => ({ row: filled(row, heads, zone), columns, isPlain: false })))
  }
  return { drafts: draftsOf(placed, context), used }
}
