import { itemNumberAt } from './item-number.ts'
import { joinAll, type Draft } from './pieces.ts'
import { isTitle, wordsIn } from './shape.ts'

/** Several units as the cells of one row. */
function rowOf(pieces: Draft[]): Draft {
  const [first, ...rest] = pieces as [Draft, ...Draft[]]
  let at = 0
  const cells = pieces.map(({ text, mark }) => {
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, column: mark.column }
  })
  return { ...joinAll(first, rest), kind: 'row', cells }
}

/**
 * Units of a table's row become one block with cells. A row that holds whole passages in a cell (an agenda laid out as a
 * table) stays in pieces that remember their column; its first pieces, the number and the title, still make one row.
 */
function gathered(row: Draft[], hasTitled: boolean): Draft[] {
  const columns = new Set(row.map((piece) => piece.mark.column))
  if (isTitledRow(row, hasTitled)) return row
  if (row.length === columns.size) return columns.size > 1 ? [rowOf(row)] : row.map(asPassage)
  const second = row[1]
  const first = row[0]
  const isNumbered = first && second && second.mark.column > first.mark.column && first.text.length <= 12
  return isNumbered ? [rowOf([first, second]), ...row.slice(2).map(asPassage)] : row.map(asPassage)
}

/** A table may be there for its layout alone: what stands in one of its cells is then a passage like any other. */
const asPassage = (piece: Draft): Draft => ({ ...piece, mark: { ...piece.mark, row: -1 } })

/** "1. Apologies" in its own cell beside the text of the item: a heading and what stands under it. */
function isTitledRow(row: readonly Draft[], hasOthers: boolean): boolean {
  const [first, second] = row
  const number = first ? itemNumberAt(first.text) : null
  if (!first || !second || !number || number.end >= first.text.length) return false
  const holdsText = row.some((piece) => piece !== first && wordsIn(piece.text).length > 12)
  return isTitle(first.text.slice(number.end)) && (holdsText || (hasOthers && row.length === 2))
}

/** The units of each table row together, and every unit outside tables by itself. */
function rowsOf(drafts: readonly Draft[]): Draft[][] {
  const rows: Draft[][] = []
  for (const draft of drafts) {
    const last = rows.at(-1)
    if (draft.mark.row >= 0 && last?.[0]?.mark.row === draft.mark.row) last.push(draft)
    else rows.push([draft])
  }
  return rows
}

export function gatherRows(drafts: readonly Draft[]): Draft[] {
  const rows = rowsOf(drafts)
  const hasTitled = rows.some((row) => isTitledRow(row, false))
  return rows.flatMap((row) => ((row[0]?.mark.row ?? -1) >= 0 ? gathered(row, hasTitled) : row))
}
