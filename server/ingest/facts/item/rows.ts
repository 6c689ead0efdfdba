import type { Block, Range } from '../../../../shared/blocks.ts'

/** An item that a row of the notes' own table is: its number as written, and where its title stands. */
export type ItemRow = { number: string | null; title: Range }

type Columns = { number: number | null; title: number }

const numberHead = /^(?:no\.?|nr\.?|#|ref\.?|number|item(?: (?:no\.?|number))?|agenda(?: (?:item|no\.?))?)$/i
const titleHead = /^(?:topic|item|agenda item|subject|title|heading|matter|issue|item ?\/ ?topic|standing item)s?$/i
// Without a column of what was said a table is no table of notes but a log or a list.
const talkHead =
  /^(?:discussion|notes?|minutes?|minute|summary|key points?|details?|comments?|points? (?:raised|discussed)|what was (?:said|discussed)|discussion ?(?:\/|and|&) ?(?:decisions?|actions?|outcomes?))(?: .{0,30})?$/i

const textOf = (block: Block, { start, end }: Range) => block.text.slice(start, end).trim()
const cellAt = (block: Block, column: number | null) =>
  column === null ? undefined : block.cells.find((cell) => cell.column === column)

/** The columns that the head row of a table of notes names; null for any other row. */
function columnsOf(block: Block): Columns | null {
  if (block.cells.length < 2) return null
  const cells = block.cells.map((cell) => ({ column: cell.column, text: textOf(block, cell) }))
  if (!cells.some(({ text }) => talkHead.test(text))) return null
  const titles = cells.filter(({ text }) => titleHead.test(text) && !talkHead.test(text))
  const number = cells.find(({ text }) => numberHead.test(text) && (titles.length > 1 || !titleHead.test(text)))
  const title = titles.find(({ column }) => column !== number?.column)
  return title ? { number: number?.column ?? null, title: title.column } : null
}

const isOfTable = ({ kind, cells }: Block) => kind === 'row' || cells.length > 1

/** A row's number and title; null where it has no title of its own, as a row that goes on with the one above has none. */
function rowOf(block: Block, { number, title }: Columns): ItemRow | null {
  const [cell, numbered] = [cellAt(block, title), cellAt(block, number)]
  if (!cell || block.cells.length < 2) return null
  const words = textOf(block, cell)
  const written = numbered ? textOf(block, numbered).replace(/[.):]$/, '') : ''
  if (!/\p{L}{2}/u.test(words) || words.split(' ').length > 16 || /[.?!]$/.test(words)) return null
  return { number: /^\d{1,3}(?:\.\d{1,2})*$/.test(written) ? written : null, title: cell }
}

/** "1 | **Welcome** Everybody was welcomed …": a number, and a title in bold that what was said follows. */
function boldRow(block: Block): ItemRow | null {
  const [first, second] = block.cells
  const written = first ? textOf(block, first).replace(/[.):]$/, '') : ''
  const bold =
    second && block.emphasis.find(({ start, end }) => Math.abs(start - second.start) <= 2 && end < second.end - 3)
  if (!second || !bold || !/^\d{1,2}(?:\.\d{1,2})?$/.test(written)) return null
  const title = { start: second.start, end: bold.end }
  return textOf(block, title).split(' ').length <= 14 ? { number: written, title } : null
}

const fewest = 3

/** Rows with titles in bold, where there are several. */
function boldRows(blocks: readonly Block[]): Map<number, ItemRow> {
  const rows = new Map<number, ItemRow>()
  for (const [at, block] of blocks.entries()) {
    const row = block.kind === 'row' ? boldRow(block) : null
    if (row) rows.set(at, row)
  }
  return rows.size >= fewest ? rows : new Map()
}

/** The rows of tables of notes ("No | Topic | Discussion | Action") that are items, by their place among the blocks. */
export function itemRows(blocks: readonly Block[]): Map<number, ItemRow> {
  const rows = boldRows(blocks)
  let columns: Columns | null = null
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.cells.length < 2) columns = null
    const head = isOfTable(block) ? columnsOf(block) : null
    if (head) columns = head
    else if (columns && block.kind === 'row') {
      const row = rowOf(block, columns)
      if (row) rows.set(at, row)
    }
  }
  return rows
}

/** The blocks with what stands in and under a row that is an item placed under it. */
export function underItemRows(blocks: readonly Block[]): Block[] {
  const rows = itemRows(blocks)
  if (rows.size === 0) return [...blocks]
  let item: string | null = null
  return blocks.map((block, at) => {
    const row = rows.get(at)
    if (row) item = row.number ?? textOf(block, row.title)
    else if (block.kind === 'heading' || block.kind === 'title') item = null
    return item === null || block.kind === 'heading' ? block : { ...block, item }
  })
}
