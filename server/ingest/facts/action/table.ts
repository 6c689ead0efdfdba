import type { Block } from '../../../../shared/blocks.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import type { Draft } from './draft.ts'
import { columnsLike, columnsOf, marginOf, type Columns } from './columns.ts'
import { flatLogsIn } from './flat-log.ts'
import { isBesideNotes } from './table/beside-notes.ts'
import { draftsOf } from './table/drafts.ts'
import { fill, type Row } from './table/row.ts'
import { isItemCell, isRest, isRow, isTalkAlone } from './table/rows.ts'
import { cardsIn } from './table/cards.ts'
import { zoneAt, type Zone } from './zone.ts'

/** The actions in tables of actions, and the blocks that such tables take. */
export type Tables = { drafts: Draft[]; used: Set<number> }

/** Reads tables whose header names an action column and an owner, date, status or reference beside it, row by row. */
export function tablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const ruled = ruledTablesIn(blocks, zones, context)
  return [flatLogsIn, cardsIn].reduce((tables, read) => together(tables, read(blocks, zones, context)), ruled)
}

/** Tables of two kinds, unless the second takes what the first has taken. */
function together(tables: Tables, more: Tables): Tables {
  const isApart = [...more.used].every((index) => !tables.used.has(index))
  if (!isApart) return tables
  return { drafts: [...tables.drafts, ...more.drafts], used: new Set([...tables.used, ...more.used]) }
}

function ruledTablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const rows: { columns: Columns; row: Row }[] = []
  const used = new Set<number>()
  let columns: Columns | null = null
  let hasMargin = false
  let hasHeads = false
  let begins = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const header = isBesideNotes(blocks, index, context) ? null : columnsOf(block)
    // Where a margin is headed, its rows are read beside it.
    hasMargin ||= marginOf(block) !== null
    const isBare = !hasMargin && header === null && columns === null && (zones[index]?.kind ?? 'minutes') !== 'minutes'
    if (isBare) columns = columnsLike(block, context.people)
    hasHeads = header !== null || (hasHeads && !isBare)
    if (columns !== null && header === null && isItemCell(block, columns)) {
      begins = true
      continue
    }
    // Rows without headings over them end at the next item.
    const isNextItem = !hasHeads && block.kind === 'heading' && block.level < 7
    if (header || columns === null || isNextItem || !isRow(block, columns)) {
      columns = header
      if (header) used.add(index)
      continue
    }
    // What was said stands in a cell of its own: it is read as other notes are.
    if (!isTalkAlone(block, columns)) used.add(index)
    const zone = zoneAt(zones, index)
    const current = rows.at(-1)
    const first = block.cells[0]?.column ?? 0
    const goesOn =
      !begins &&
      current?.columns === columns &&
      first > 0 &&
      ((first >= current.row.last && block.cells.length === 1) || isRest(block, current.row, columns))
    begins = false
    const row = goesOn ? current.row : { zone, last: 0, cells: new Map() }
    if (!goesOn) rows.push({ columns, row })
    fill(row, block, columns)
  }
  return {
    drafts: draftsOf(
      rows.map(({ columns: own, row }) => ({ row, columns: own, isPlain: ![...own.values()].includes('action') })),
      context,
    ),
    used,
  }
}
