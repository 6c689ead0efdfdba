import type { DocumentText } from '../../../../shared/source.ts'
import { HeldText } from '../held-text.ts'
import { withoutLineEndHyphens } from './hyphens.ts'
import { withLevels } from './levels.ts'
import type { Part, Passage, TableRow } from './shapes.ts'

/** Writes parts one passage or row a line, and notes where each page begins. */
class Writer {
  readonly held = new HeldText()
  readonly pageStarts: number[] = []
  private page = 1

  passage(passage: Passage): void {
    this.reach(passage.page, this.held.length)
    const start = this.held.length
    const element = this.held.open(passage.kind, passage.level)
    this.held.write(passage.text)
    this.held.close(element)
    for (const [from, to] of passage.bold)
      this.held.elements.push({ kind: 'emphasis', level: 0, start: start + from, end: start + to })
    for (const place of passage.pageBreaks) this.reach(this.page + 1, start + place)
  }

  /** A cell of one passage stands on the line of its row; several passages stand below one another. */
  row({ cells, page }: TableRow): void {
    this.reach(page, this.held.length)
    const row = this.held.open('table row', 0)
    for (const [index, { column, passages }] of cells.entries()) {
      if (index > 0) this.held.write('\t')
      const cell = this.held.open('table cell', column)
      for (const [at, passage] of passages.entries()) {
        if (at > 0) this.held.write('\n')
        this.passage(passage)
      }
      this.held.close(cell)
    }
    this.held.close(row)
  }

  /** Pages without text begin where the next one does. */
  private reach(page: number, at: number): void {
    for (; this.page < page; this.page++) this.pageStarts.push(at)
  }
}

const passagesIn = (part: Part): Passage[] =>
  part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)) : [part]

/** Parts with whole words at what were line ends; the evidence for that is all of the text. */
function withWholeWords(parts: readonly Part[]): Part[] {
  const whole = withoutLineEndHyphens(parts.flatMap(passagesIn)).values()
  const next = () => whole.next().value as Passage
  return parts.map((part) => {
    if (part.kind !== 'table') return next()
    return {
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, passages: cell.passages.map(next) })),
      })),
    }
  })
}

/** The parts of a document as its held text, with the elements over it and the places at which pages begin. */
export function heldParts(parts: readonly Part[]): Pick<DocumentText, 'text' | 'elements' | 'pageStarts'> {
  const writer = new Writer()
  for (const part of withLevels(withWholeWords(parts))) {
    const rows = part.kind === 'table' ? part.rows : [part]
    for (const one of rows) {
      if ('cells' in one) writer.row(one)
      else writer.passage(one)
      writer.held.write('\n')
    }
  }
  return { ...writer.held.finish(), pageStarts: writer.pageStarts }
}
