import type { DocumentText, TextElement } from '../../../shared/source.ts'
import type { Mark, Unit } from './unit.ts'

const breaking = new Set(['heading', 'paragraph', 'list item', 'table row', 'table cell'])

type Piece = { start: number; end: number; mark: Mark; isBold: boolean }

/** Offsets at which a passage may end: the bounds of blocks and, in plain text, of lines. */
function breaksOf({ text, elements, linesBreak }: DocumentText): number[] {
  const breaks = new Set([0, text.length])
  for (const element of elements) {
    if (!breaking.has(element.kind)) continue
    breaks.add(element.start)
    breaks.add(element.end)
  }
  if (linesBreak) for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.add(at)
  return [...breaks].sort((a, b) => a - b)
}

const outwards = ['table row', 'table cell']

/** Elements in the order in which they begin, the outer first; of a row and its only cell the row is the outer. */
function inOrder(elements: readonly TextElement[]): TextElement[] {
  const place = (kind: TextElement['kind']) => (outwards.includes(kind) ? outwards.indexOf(kind) : outwards.length)
  return elements
    .filter((element) => breaking.has(element.kind))
    .sort((a, b) => a.start - b.start || b.end - a.end || place(a.kind) - place(b.kind))
}

/** Walks elements and breaks together: for each stretch between two breaks, the marks that are open over it. */
function piecesOf(held: DocumentText): Piece[] {
  const breaks = breaksOf(held)
  const elements = inOrder(held.elements)
  const open: { element: TextElement; row: number }[] = []
  const pieces: Piece[] = []
  let next = 0
  let row = -1
  const listsBegun = new Set<TextElement>()
  for (let index = 0; index + 1 < breaks.length; index++) {
    const start = breaks[index] ?? 0
    const end = breaks[index + 1] ?? start
    for (; next < elements.length && (elements[next]?.start ?? 0) <= start; next++) {
      const element = elements[next]
      if (!element || element.end <= start) continue
      if (element.kind === 'table row') row++
      open.push({ element, row })
    }
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.element.end ?? 0) <= start) open.splice(at, 1)
    if (held.text.slice(start, end).trim() === '') continue
    const item = open.findLast(({ element }) => element.kind === 'list item')?.element
    const cell = open.findLast(({ element }) => element.kind === 'table cell')
    const isFirst = item !== undefined && !listsBegun.has(item)
    if (item) listsBegun.add(item)
    const mark = {
      heading: open.findLast(({ element }) => element.kind === 'heading')?.element.level ?? 0,
      list: isFirst ? item.level : 0,
      row: cell?.row ?? open.findLast(({ element }) => element.kind === 'table row')?.row ?? -1,
      column: cell?.element.level ?? 0,
    }
    pieces.push({ start, end, mark, isBold: false })
  }
  return pieces
}

const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character)

// A tab, or a gap too wide to stand between two words; two or three spaces may follow a full stop, but not the heading "No.".
const columnGap = /\t|(?<=[^\s.?!:;]) {3,}(?=\S)|(?<=^\s{0,40}(?:No|Ref)\.) {2,}(?=\S)|(?<=[.?!:;]) {5,}(?=\S)/g

// A bullet's mark and the gap behind it are no column.
const bulletAlone = /^\s{0,60}[•●▪■◦·‣⁃∙◆➢✓§]$/u

/** Columns of a line, numbered from 0; empty ones count. */
function columnsOf(line: string, at: number): Unit['cells'] {
  const bounds = [...line.matchAll(columnGap)]
    .filter((match) => !bulletAlone.test(line.slice(0, match.index)))
    .map((match) => ({ end: match.index, next: match.index + match[0].length }))
  const starts = [0, ...bounds.map(({ next }) => next)]
  const ends = [...bounds.map(({ end }) => end), line.length]
  return starts
    .map((start, column) => ({ start: at + start, end: at + (ends[column] ?? start), column }))
    .filter((cell) => line.slice(cell.start - at, cell.end - at).trim() !== '')
}

class Lines {
  private readonly starts: number[] = [0]
  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }
  /** The line, from 1, on which an offset stands. */
  at(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

type Folded = Pick<Unit, 'text' | 'offsets' | 'lines'>

/** White space folded: one space for each run of it, at the place of its last character; none at the ends. */
function fold(text: string, start: number, end: number, lines: Lines): Folded {
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  const folded: string[] = []
  const offsets: number[] = []
  const lineStarts = [{ start: 0, line: lines.at(start) }]
  for (let at = start; at < end; at++) {
    if (!isBlank(text[at])) {
      folded.push(text[at] ?? '')
      offsets.push(at)
      continue
    }
    if (text[at] === '\n') lineStarts.push({ start: -1, line: 0 })
    if (isBlank(text[at + 1])) continue
    folded.push(' ')
    offsets.push(at)
    const last = lineStarts.at(-1)
    if (last?.start !== -1) continue
    while (lineStarts.at(-1)?.start === -1) lineStarts.pop()
    lineStarts.push({ start: folded.length, line: lines.at(at + 1) })
  }
  return { text: folded.join(''), offsets, lines: lineStarts }
}

/** The place in a folded text of an offset of the held text: the first character at or after it. */
function placeOf(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function cellsOf(folded: Folded, columns: Unit['cells']): Unit['cells'] {
  const cells = columns.map(({ start, end, column }) => {
    let from = placeOf(folded.offsets, start)
    let to = placeOf(folded.offsets, end)
    while (from < to && folded.text[from] === ' ') from++
    while (to > from && folded.text[to - 1] === ' ') to--
    return { start: from, end: to, column }
  })
  return cells.filter((cell) => cell.end > cell.start)
}

/** The pieces of a document's text in order, without blank ones. */
export function unitsOf(held: DocumentText): Unit[] {
  const lines = new Lines(held.text)
  const emphasised = held.elements.filter((element) => element.kind === 'emphasis')
  const units: Unit[] = []
  let nextBold = 0
  let previousEnd = 0
  for (const piece of piecesOf(held)) {
    const folded = fold(held.text, piece.start, piece.end, lines)
    const first = folded.offsets[0] ?? piece.start
    const gap = held.text.slice(previousEnd, first)
    previousEnd = (folded.offsets.at(-1) ?? first) + 1
    const hasColumns = held.linesBreak && piece.mark.row < 0
    const columns = hasColumns ? columnsOf(held.text.slice(piece.start, piece.end), piece.start) : []
    const cells = cellsOf(folded, columns)
    while (nextBold < emphasised.length && (emphasised[nextBold]?.end ?? 0) <= first) nextBold++
    const emphasis: Unit['emphasis'] = []
    for (let at = nextBold; at < emphasised.length && (emphasised[at]?.start ?? 0) < previousEnd; at++) {
      const element = emphasised[at]
      if (element)
        emphasis.push({ start: placeOf(folded.offsets, element.start), end: placeOf(folded.offsets, element.end) })
    }
    const lineBreaks = gap.split('\n').length - 1
    units.push({
      ...folded,
      line: folded.lines[0]?.line ?? 1,
      cells: cells.length > 0 ? cells : [{ start: 0, end: folded.text.length, column: piece.mark.column }],
      emphasis: emphasis.filter((range) => range.end > range.start),
      mark: piece.mark,
      isApart: held.linesBreak ? lineBreaks > 1 || gap.includes('\f') : false,
      indent: gap.length - (gap.lastIndexOf('\n') + 1),
    })
  }
  return units
}
