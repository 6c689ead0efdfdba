import { partOf } from '../../../shared/part-of.ts'
import type { Range } from '../../../shared/blocks.ts'
import { columnAt, farRight, firstColumn, hangOf, placeOf, placesOf, slack, type Places } from './aligned-places.ts'
import { joinAll, type Draft } from './pieces.ts'
import { splitAtNarrowGaps } from './narrow-gaps.ts'
import { beginsLower, isDangling, isFinished } from './shape.ts'

// Text exported from a PDF with its layout kept: columns stand at the same place on every line, and the words of a cell go on
// below its first line. The lines of one row become one row again, cell by cell.

// So many lines below a heading alone tell which column stands under it.
const sample = 60

const isOneLine = ({ lines }: Draft) => lines.length === 1

// "Board, 9 October     Page 1 of 4": a page's footer, and no row.
const pageInRow = /(?:^| )page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i

/** Lines whose columns can be told by their places: of plain text, without a tab. */
function isPlaced(draft: Draft, text: string): boolean {
  if (pageInRow.test(draft.text)) return false
  if (draft.mark.row >= 0 || draft.mark.heading > 0 || draft.kind !== 'paragraph' || !isOneLine(draft)) return false
  return !text.slice(draft.offsets[0], draft.offsets.at(-1)).includes('\t')
}

/**
 * The pieces of a line that stand under the columns of the row above it; null where one stands under none. Under the first
 * column alone words in small letters may go on: there another line in capitals is another row.
 */
function piecesUnder(draft: Draft, open: Places): (Range & { column: number })[] | null {
  const { places } = open
  const isFirstAlone = draft.cells.length === 1 && firstColumn(open, draft.indent) === 0
  if (isFirstAlone && beginsLower(draft.text)) return [{ start: 0, end: draft.text.length, column: 0 }]
  const starts = [0]
  for (let at = draft.text.indexOf(' '); at >= 0; at = draft.text.indexOf(' ', at + 1)) {
    const gap = (draft.offsets[at + 1] ?? 0) - (draft.offsets[at - 1] ?? 0) - 1
    if (gap >= 2 && columnAt(places, placeOf(draft, at + 1)) > 0) starts.push(at + 1)
  }
  const pieces = starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? draft.text.length,
    column: index === 0 ? firstColumn(open, placeOf(draft, start)) : columnAt(places, placeOf(draft, start)),
  }))
  const isInOrder = pieces.every(({ column }, index) => column > (pieces[index - 1]?.column ?? 0))
  return isInOrder ? pieces : null
}

/** A row that is being put together: the lines of each of its cells. */
type Open = Places & { head: Draft; cells: Draft[][]; line: number }

const lineOf = (draft: Draft) => draft.lines.at(-1)?.line ?? draft.line

/** Whether words are the next line of a cell, and not another entry under it: in a row of two cells a list may go on below. */
function isWrapped(cell: readonly Draft[], words: string, isTable: boolean): boolean {
  const last = cell.at(-1)?.text ?? ''
  return isTable || beginsLower(words) || (isDangling(last) && !isFinished(last))
}

/** A row with the pieces of its next line put to the cells above them. */
function grown(open: Open, draft: Draft, pieces: readonly (Range & { column: number })[]): Open {
  const cells = open.cells.map((cell, column) => {
    const piece = pieces.find((one) => one.column === column)
    return piece ? [...cell, partOf(draft, piece.start, piece.end)] : cell
  })
  return { ...open, cells, line: open.line + 1 }
}

/** Words that fill their column up to the cell beside it, and have not ended: they were broken off there. */
function isFull(cells: readonly Draft[][]): boolean {
  const [words, beside] = cells.map((cell) => cell.at(-1))
  const gap = (beside?.offsets[0] ?? 0) - (words?.offsets.at(-1) ?? 0) - 1
  return words !== undefined && words.text.length > 45 && gap <= 2 && !isFinished(words.text)
}

/** Two cells that both broke off, as words and `RJ/` beside them: the pieces of the next line under both; null where they did not. */
function restOfBoth(open: Open, draft: Draft): (Range & { column: number })[] | null {
  const { cells, places } = open
  if (cells.length !== 2 || draft.cells.length !== 2) return null
  const [words = '', beside = ''] = cells.map((cell) => cell.at(-1)?.text ?? '')
  const isUnder = placesOf(draft).every(
    (place, column) => (column === 0 ? firstColumn(open, place) : columnAt(places, place)) === column,
  )
  // "Where" alone is a label, and no sentence that goes on.
  const isOpen =
    (isDangling(words) && words.includes(' ')) ||
    isFull(cells) ||
    (/(?:[/&,]| and)$/.test(beside) && !isFinished(words))
  return isUnder && isOpen ? draft.cells.map(({ start, end }, column) => ({ start, end, column })) : null
}

const longestMargin = 20

/**
 * A row of a number and its words with the last line of these, beside which whoever is to act stands far to the right: a cell
 * more, and the end of it; null where the line is none.
 */
function endedByMargin(open: Open, draft: Draft): Open | null {
  const [words, beside, more] = draft.cells
  if (!words || !beside || more || open.cells.length !== 2 || isFinished(open.cells[1]?.at(-1)?.text ?? '')) return null
  const place = placeOf(draft, beside.start)
  const isMargin = place >= farRight && beside.end - beside.start <= longestMargin && columnAt(open.places, place) < 0
  const isUnder = firstColumn(open, placeOf(draft, words.start)) === 1
  if (!isMargin || !isUnder || !/\p{L}/u.test(draft.text.slice(beside.start, beside.end))) return null
  const [number = [], above = []] = open.cells
  const cells = [number, [...above, partOf(draft, 0, words.end)], [partOf(draft, beside.start, beside.end)]]
  return { ...open, cells, line: Number.NaN }
}

function extended(open: Open, draft: Draft): Open | null {
  if (draft.isApart || lineOf(draft) !== open.line + 1) return null
  const ended = endedByMargin(open, draft)
  if (ended) return ended
  const both = restOfBoth(open, draft)
  if (both) return grown(open, draft, both)
  const pieces = piecesUnder(draft, open)
  if (!pieces) return null
  const words = pieces.map(({ start, end }) => draft.text.slice(start, end))
  // A line with something of its own in every column is another entry of a list whose first column holds its label.
  const isEntry = pieces.length === open.cells.length - 1 && !words.some(beginsLower)
  const isTable = open.cells.length > 2 && !isEntry
  if (!pieces.every(({ column }, index) => isWrapped(open.cells[column] ?? [], words[index] ?? '', isTable)))
    return null
  return grown(open, draft, pieces)
}

/** The lines of a row as one passage whose cells are whole. */
function rowOf({ head, cells }: Open): Draft {
  const [first, ...rest] = cells.flat() as [Draft, ...Draft[]]
  let at = 0
  const ranges = cells.map((pieces, index) => {
    const start = at
    at += pieces.reduce((sum, { text }) => sum + text.length + 1, 0)
    return { start, end: at - 1, column: head.cells[index]?.column ?? index }
  })
  return { ...head, ...joinAll(first, rest), isApart: head.isApart, cells: ranges }
}

/** Gives a heading that stands alone far to the right the column of what stands below it. */
function headed(draft: Draft, below: readonly Draft[]): Draft {
  const [cell] = draft.cells
  if (!cell || draft.cells.length > 1 || draft.indent < farRight) return draft
  // What stands below it may be set in its middle.
  const isUnder = (place: number) =>
    place >= draft.indent - slack * 3 && place <= draft.indent + draft.text.length + slack
  for (const row of below) {
    const column = placesOf(row).findIndex(isUnder)
    if (column > 0 && row.cells.length > 1)
      return { ...draft, cells: [{ ...cell, column: row.cells[column]?.column ?? column }] }
  }
  return draft
}

/** Columns of the table above hold on: a row that lacks a cell has the others where they belong. */
function inGrid(draft: Draft, grid: readonly number[]): Draft {
  const columns = placesOf(draft).map((place) => columnAt(grid, place))
  const fits =
    columns[0] === 0 && columns.length > 2 && columns.every((column, index) => column > (columns[index - 1] ?? -1))
  return fits
    ? { ...draft, cells: draft.cells.map((cell, index) => ({ ...cell, column: columns[index] ?? index })) }
    : draft
}

/** Puts the lines of each row of a text with its layout kept together; `text` is the text that the pieces are of. */
export function joinAlignedRows(given: readonly Draft[], text: string): Draft[] {
  const drafts = splitAtNarrowGaps(given, (draft) => isPlaced(draft, text))
  const result: Draft[] = []
  let open: Open | null = null
  let grid: number[] = []
  for (const [index, draft] of drafts.entries()) {
    const isCandidate = isPlaced(draft, text)
    const more: Open | null = open && isCandidate ? extended(open, draft) : null
    if (more) {
      open = more
      result[result.length - 1] = rowOf(more)
      continue
    }
    open = null
    if (!isCandidate || draft.cells.length < 2) {
      result.push(isCandidate ? headed(draft, drafts.slice(index + 1, index + sample)) : draft)
      continue
    }
    const places = placesOf(draft)
    const placed = inGrid(draft, grid)
    if (placed === draft) grid = places
    open = {
      head: placed,
      places,
      hang: hangOf(placed),
      cells: placed.cells.map(({ start, end }) => [partOf(placed, start, end)]),
      line: lineOf(draft),
    }
    result.push(placed)
  }
  return result
}
