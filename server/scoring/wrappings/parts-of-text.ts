import type { DocumentText, TextElement } from '../../../shared/source.ts'
import type { Words, WrappedPart } from './wrapped-part.ts'

type Piece = { start: number; end: number; around: TextElement[] }

const bounding = new Set<TextElement['kind']>(['heading', 'paragraph', 'list item', 'table row', 'table cell'])

/** The text between two bounds of elements or, where lines are passages, of lines, with the elements around it. */
function piecesOf({ text, elements, linesBreak }: DocumentText): Piece[] {
  const blocks = elements.filter(({ kind }) => bounding.has(kind))
  const bounds = new Set([0, text.length, ...blocks.flatMap(({ start, end }) => [start, end])])
  if (linesBreak) for (const { index } of text.matchAll(/\n/g)) bounds.add(index)
  const places = [...bounds].toSorted((a, b) => a - b)
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? 0
    const around = blocks.filter((block) => block.start <= start && block.end >= end)
    return text.slice(start, end).trim() === '' ? [] : [{ start, end, around }]
  })
}

/** A stretch of text by its looks, white space folded. */
function wordsIn({ text, elements }: DocumentText, start: number, end: number): Words[] {
  const bold = elements.filter((one) => one.kind === 'emphasis' && one.start < end && one.end > start)
  const places = [...new Set([start, end, ...bold.flatMap((one) => [one.start, one.end])])]
    .filter((place) => place >= start && place <= end)
    .toSorted((a, b) => a - b)
  const words = places.slice(1).map((to, index) => {
    const from = places[index] ?? start
    return {
      text: text.slice(from, to).replace(/\s+/g, ' '),
      isBold: bold.some((one) => one.start <= from && one.end >= to),
    }
  })
  const [first, last] = [words[0], words.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return words.filter((one) => one.text !== '')
}

/** The columns of a line with tabs. */
function columnsOf(held: DocumentText, { start, end }: Piece): Words[][][] {
  const from = held.text[start] === '\n' ? start + 1 : start
  let at = from
  return held.text
    .slice(from, end)
    .split('\t')
    .map((cell) => {
      const words = wordsIn(held, at, at + cell.length)
      at += cell.length + 1
      return words.length > 0 ? [words] : []
    })
}

/** Puts the parts of a document together, row by row where there are tables. */
class Collector {
  readonly parts: WrappedPart[] = []
  private row: TextElement | null = null

  line(cells: Words[][][], isRuled: boolean): Words[][][][] {
    const last = this.parts.at(-1)
    const rows = last?.kind === 'table' && last.isRuled === isRuled ? last.rows : []
    if (rows.length === 0) this.parts.push({ kind: 'table', isRuled, rows })
    rows.push(cells)
    return rows
  }

  cell(row: TextElement, column: number, words: Words[]): void {
    const last = this.parts.at(-1)
    const rows = row === this.row && last?.kind === 'table' ? last.rows : this.line([], true)
    this.row = row
    const cells = rows.at(-1) ?? []
    while (cells.length <= column) cells.push([])
    cells[column]?.push(words)
  }

  /** Two tables are kept apart by what stands between them. */
  passage(part: WrappedPart): void {
    this.row = null
    this.parts.push(part)
  }
}

/** What a document is made of, from its text as held: the same for every kind of file. */
export function partsOfText(held: DocumentText): WrappedPart[] {
  const collector = new Collector()
  for (const piece of piecesOf(held)) {
    const inside = (kind: TextElement['kind']) => piece.around.findLast((one) => one.kind === kind)
    const [row, cell, heading, item] = [
      inside('table row'),
      inside('table cell'),
      inside('heading'),
      inside('list item'),
    ]
    const words = wordsIn(held, piece.start, piece.end)
    if (row && cell) collector.cell(row, cell.level, words)
    else if (held.linesBreak && held.text.slice(piece.start, piece.end).includes('\t'))
      collector.line(columnsOf(held, piece), false)
    else if (heading) collector.passage({ kind: 'heading', level: heading.level, words })
    else if (item) collector.passage({ kind: 'item', level: item.level, words })
    else collector.passage({ kind: 'paragraph', level: 0, words })
  }
  return collector.parts
}
