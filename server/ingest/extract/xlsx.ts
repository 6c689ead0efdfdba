import readWorkbook from 'read-excel-file/node'
import { unguard } from '../../../shared/figures/csv.ts'
import { heldSheets } from '../../../shared/sheets.ts'
import type { DocumentText } from '../../../shared/source.ts'
import { limits, sheetLimits } from '../limits.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { checkSheets } from './check-sheets.ts'
import { mergedRows } from './merged-rows.ts'
import { packedParts } from './packed-parts.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

const packing = {
  ...wording.workbook,
  limits: sheetLimits,
  isText: (fileName: string) => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.+\.(?:xml|rels))$/.test(fileName),
}

/** A value of a cell as text: a date as `YYYY-MM-DD`, a formula by the value it last had. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return typeof value === 'string' ? unguard(value) : typeof value === 'number' ? String(value) : ''
}

/** A row far down or a column far out makes the reader fill all that lies between. */
function checkReach(parts: Map<string, Buffer>): void {
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue
    for (const [, attributes = ''] of part.toString('latin1').matchAll(/<(?:\w{1,20}:)?c\s([^<>]*)>/g)) {
      const [, letters = '', row = ''] = /\br\s?=\s?["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes) ?? []
      const isEmpty = attributes.endsWith('/')
      if (!isEmpty && (Number(row) > sheetLimits.rows || letters.length > 2)) throw tooFar()
    }
  }
}

const tooFar = () => new UnreadableDocument(wording.cellTooFar(sheetLimits.rows))

/** An entity can stand for a great many letters; spreadsheet programs declare none. */
function checkEntities(parts: Map<string, Buffer>): void {
  for (const part of parts.values())
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new UnreadableDocument(wording.entities)
}

/** The parts that were checked and no others: the reader of workbooks would unpack all that is there. */
async function repacked(parts: Map<string, Buffer>): Promise<Buffer> {
  const { default: Zip } = await import('jszip')
  const zip = new Zip()
  for (const [name, part] of parts) zip.file(name, part)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}

/** One long text may be named by many cells: it is kept once, but would be written for each. */
function checkLetters(cells: readonly string[]): void {
  const letters = cells.reduce((sum, text) => sum + text.length, 0)
  if (letters > limits.textCharacters) throw new UnreadableDocument(wording.manyLetters(limits.textCharacters))
}

/**
 * The sheets of an Excel workbook. Its sizes are checked before anything is unpacked; a cell merged over several rows
 * stands in each of them. Rejects with UnreadableDocument.
 */
export async function xlsx(bytes: Uint8Array): Promise<DocumentText> {
  const parts = await packedParts(bytes, packing)
  checkEntities(parts)
  checkReach(parts)
  const merged = mergedRows(parts)
  const workbook = await readWorkbook(await repacked(parts), { trim: false }).catch(() => {
    throw new UnreadableDocument(wording.workbookDamaged)
  })
  const sheets = workbook.map(({ sheet, data }) => {
    const rows = data.map((cells) => cells.map(textOf))
    checkLetters(rows.flat())
    for (const { column, first, last } of merged.get(sheet) ?? [])
      for (let row = first + 1; row <= Math.min(last, rows.length - 1); row++) {
        const cells = rows[row] as string[]
        while (cells.length <= column) cells.push('')
        cells[column] ||= rows[first]?.[column] ?? ''
      }
    return { name: sheet, rows }
  })
  checkSheets(sheets)
  return { reader: 'xlsx@1', text: heldSheets(sheets), linesBreak: true, elements: [], pageStarts: [], notices: [] }
}
