import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import { placeInWords } from '../../../shared/wording/basis.ts'
import { clean } from '../clean.ts'
import { ink, NUMBERING } from './make-docx.ts'
import { headings } from '../../../shared/words/headings.ts'

type Look = { isSoft?: boolean; isBold?: boolean; isItalic?: boolean; size?: number }

/** Words of a paragraph. */
export function words(text: string, { isSoft, isBold, isItalic, size }: Look = {}): TextRun {
  return new TextRun({
    text: clean(text),
    ...(isBold && { bold: true }),
    ...(isItalic && { italics: true }),
    ...(isSoft && { color: ink.soft, size: 17 }),
    ...(size !== undefined && { size }),
  })
}

/** The title of a document: its one heading of the first level, so that it stands in the navigation too. */
export const title = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(text))] })

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export function heading(level: 2 | 3, text: string, { onNewPage = false } = {}): Paragraph {
  return new Paragraph({ heading: levels[level], pageBreakBefore: onNewPage, children: [new TextRun(clean(text))] })
}

export const para = (...children: ParagraphChild[]) => new Paragraph({ children })

/** A paragraph that is only a number, the next of the document. */
export const number = () => new Paragraph({ numbering: { reference: NUMBERING, level: 0 }, children: [] })

/** A sentence of the notes and where it stands. */
export function quote(evidence: Evidence): Paragraph[] {
  return [
    para(words(`“${evidence.text.replaceAll(/\s+/g, ' ').trim()}”`, { isItalic: true, size: 19 })),
    para(words(placeInWords(evidence), { isSoft: true })),
  ]
}

const border = { style: BorderStyle.SINGLE, size: 4, color: ink.line }
const borders = { top: border, bottom: border, left: border, right: border }
/** Below stands the space after the last paragraph. */
const margins = { top: 60, bottom: 0, left: 90, right: 90 }

export type CellContent = Paragraph[]
/** A column of a table: its heading and its width in twentieths of a point. */
export type DocxColumn = { heading: string; width: number }

function cell(children: CellContent, width: number, isHead: boolean): TableCell {
  const shading = isHead ? { shading: { fill: ink.head } } : {}
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders, margins, ...shading })
}

/** A table with a row of headings that stands again on each page; no row is cut by the end of a page. */
export function table(columns: DocxColumn[], rows: CellContent[][]): Table {
  const head = columns.map(({ heading: text, width }) =>
    cell([para(words(text, { isBold: true, size: 17 }))], width, true),
  )
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ width }, at) => {
          const content = row[at] ?? []
          return cell(content.length === 0 ? [para()] : content, width, false)
        }),
      }),
  )
  return new Table({
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
    columnWidths: columns.map(({ width }) => width),
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  })
}

type Picture = { png: Uint8Array; width: number; height: number; alternative: string }

/** A picture with its text alternative; width and height in pixels of the page. */
export function picture({ png, width, height, alternative }: Picture): Paragraph {
  const altText = { name: headings.figure, title: headings.figure, description: clean(alternative) }
  const image = new ImageRun({ type: 'png', data: png, transformation: { width, height }, altText })
  return new Paragraph({ children: [image], spacing: { before: 80, after: 80 } })
}
