import { sheetLimits } from '../limits.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')

/** Throws UnreadableDocument where sheets hold more than any tracker does, or nothing but a row of headings. */
export function checkSheets(sheets: readonly { rows: readonly (readonly string[])[] }[]): void {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > sheetLimits.rows) throw new UnreadableDocument(wording.manyRows(sheetLimits.rows))
  const widest = Math.max(0, ...sheets.map((sheet) => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)))
  if (widest > sheetLimits.columns) throw new UnreadableDocument(wording.manyColumns(widest, sheetLimits.columns))
  if (sheets.every((sheet) => sheet.rows.filter(isFilled).length < 2)) throw new UnreadableDocument(wording.noRows)
}
