import { sheetLimits } from '../limits.ts'
import { UnreadableDocument } from '../unreadable-document.ts'

/** Throws UnreadableDocument where sheets hold more than any tracker does. */
export function checkSheets(sheets: readonly { rows: readonly (readonly string[])[] }[]): void {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > sheetLimits.rows)
    throw new UnreadableDocument(
      `The file has more than ${sheetLimits.rows} rows. Split the tracker, by year for instance, and put in each part.`,
    )
  const widest = Math.max(0, ...sheets.map((sheet) => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)))
  if (widest > sheetLimits.columns)
    throw new UnreadableDocument(
      `The file has ${widest} columns. Keep those of the tracker, ${sheetLimits.columns} at most, and put it in again.`,
    )
}
