import type { Block } from '../../../../../shared/blocks.ts'
import type { Columns } from '../columns.ts'
import { isAsked, isImperative, isTold } from '../wording.ts'
import type { Row } from './row.ts'

/** In a table of the notes themselves the first cell of a row heads its item. */
export function isItemCell(block: Block, columns: Columns): boolean {
  const [cell] = block.cells
  const isAlone = block.kind === 'heading' && block.cells.length === 1 && cell?.column === 0
  return isAlone && columns.get(0) !== 'action' && [...columns.values()].includes('talk')
}

/** A passage of the notes in the column of what was said. */
export const isTalkAlone = (block: Block, columns: Columns): boolean =>
  block.cells.length === 1 && columns.get(block.cells[0]?.column ?? 0) === 'talk'

/** "4. Burglary", "4.1 The DCC reported …" in two columns: the notes go on below the table. */
function isMinute(block: Block): boolean {
  const [number, words, more] = block.cells
  if (!number || !words || more || number.column > 0) return false
  const isNumber = /^\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$/.test(block.text.slice(number.start, number.end))
  return isNumber && (block.kind === 'heading' || isTold(block.text.slice(words.start, words.end)))
}

/** A table goes on while cells stand in its columns; a single passage ends it unless it fills a later column. */
export function isRow(block: Block, columns: Columns): boolean {
  if (block.kind === 'title' || (block.kind === 'heading' && block.cells.length < 2)) return false
  const mayEnd = columns.size > 3 || (block.kind === 'heading' && block.level < 7)
  if (mayEnd && ![...columns.values()].includes('talk') && isMinute(block)) return false
  const [first] = block.cells
  if (block.cells.length > 1 || first === undefined) return block.cells.length > 1
  // What was said may take several passages of its cell.
  return first.column > 0 ? columns.has(first.column) : columns.get(0) === 'talk'
}

/** A row of which nobody and no day is told: an order alone in its first column, that of the actions. */
export function isOrderAlone({ kind, text, cells }: Block, columns: Columns): boolean {
  const isAlone = kind === 'paragraph' && cells.length === 1 && cells[0]?.column === 0
  return isAlone && columns.get(0) === 'action' && text.length <= 160 && (isAsked(text) || isImperative(text))
}

/** A line of words that the cells of the row above broke off: nothing in its first column, and every cell goes on. */
export function isRest(block: Block, row: Row, columns: Columns): boolean {
  return block.cells.every(({ start, end, column }) => {
    const role = columns.get(column)
    const above = role && row.cells.get(role)?.at(-1)?.slice.text
    return !!above && (!/[.?!:;]$/.test(above) || /^\p{Ll}/u.test(block.text.slice(start, end)))
  })
}
