import { heldSheets, sheetsIn, type Sheet } from '../../../shared/sheets.ts'

/** A sheet as reading would hold it. */
export function sheetOf(rows: string[][], name = 'Actions'): Sheet {
  return sheetsIn(heldSheets([{ name, rows }]))[0] as Sheet
}
