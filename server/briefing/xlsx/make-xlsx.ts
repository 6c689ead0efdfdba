import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import { guard, type FigureTable, type Value } from '../../../shared/figures/csv.ts'
import { clean } from '../clean.ts'
import { headings } from '../../../shared/words/headings.ts'

/** A sheet: what stands above its table, the table, and how wide each column is, in characters. */
export type SheetOfTable = { name: string; above: string[]; table: FigureTable; widths: number[] }

/** Excel takes at most 32,767 characters in a cell. */
const most = 32_000

function cell(value: Value, look: Partial<CellObject> = {}): CellObject | null {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  return { value: guard(clean(value)).slice(0, most), type: String, wrap: true, alignVertical: 'top', ...look }
}

const head = { fontWeight: 'bold', backgroundColor: '#e7eef5' } as const

/** As many whole words as stand within so many characters. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : length)
}

/** Names that Excel takes: 31 characters, none of []:*?/\, no two alike. */
function sheetNames(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      clean(name)
        .replaceAll(/[[\]:*?/\\']/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim() || headings.sheet
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` ${copy}`
      const tried = cutAtWord(plain, 31 - end.length) + end
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return tried
    }
  })
}

/** The bytes of a workbook. No cell is a formula, and none can become one when it is saved again as text. */
export async function makeXlsx(sheets: SheetOfTable[]): Promise<Buffer> {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const written = sheets.map(({ above, table, widths }, at): Sheet<never> => ({
    sheet: names[at] ?? headings.sheet,
    columns: table.columns.map((_, column) => ({ width: widths[column] ?? 16 })),
    stickyRowsCount: above.length + 2,
    data: [
      ...above.map((line, row) => [cell(line, { wrap: false, ...(row === 0 && { fontWeight: 'bold' as const }) })]),
      [],
      table.columns.map(({ heading }) => cell(heading, head)),
      ...table.rows.map((row) => row.map((value) => cell(value))),
    ],
  }))
  return writeXlsxFile(written as never).toBuffer()
}
