import { Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { evenRows, type Words, type WrappedPart } from './wrapped-part.ts'

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

const runs = (words: readonly Words[]) => words.map(({ text, isBold }) => new TextRun({ text, bold: isBold }))
const paragraphs = (passages: Words[][]) =>
  (passages.length > 0 ? passages : [[]]).map((words) => new Paragraph({ children: runs(words) }))

/** Columns without lines are set with tabs in Word. */
function tabbed(cells: Words[][][]): Paragraph {
  const inCell = (passages: Words[][]) => passages.flatMap((words) => runs(words))
  return new Paragraph({
    children: cells.flatMap((passages, index) => [
      ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...inCell(passages),
    ]),
  })
}

function blocks(part: WrappedPart): (Paragraph | Table)[] {
  if (part.kind === 'table' && !part.isRuled) return part.rows.map(tabbed)
  return [block(part)]
}

function block(part: WrappedPart): Paragraph | Table {
  if (part.kind === 'table') {
    const rows = evenRows(part.rows).map(
      (cells) => new TableRow({ children: cells.map((passages) => new TableCell({ children: paragraphs(passages) })) }),
    )
    return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })
  }
  const children = runs(part.words)
  if (part.kind === 'heading')
    return new Paragraph({ children, heading: headings[part.level - 1] ?? HeadingLevel.HEADING_6 })
  return part.kind === 'item'
    ? new Paragraph({ children, bullet: { level: part.level - 1 } })
    : new Paragraph({ children })
}

/** A Word document with its own headings, lists and tables. */
export async function asDocx(parts: readonly WrappedPart[]): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children: parts.flatMap(blocks) }] }))
}
