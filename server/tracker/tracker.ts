import type { Kysely } from 'kysely'
import type { TrackerAnswer, TrackerColumn, TrackerSheetChoice } from '../../shared/answers/tracker.ts'
import type { Sheet, SheetRow } from '../../shared/sheets.ts'
import type { TrackerMatching } from '../../shared/tracker.ts'
import type { Database } from '../db/tables/database.ts'
import { guessMatching, looksLikeTracker, rowsBelow } from './guess.ts'
import { heldTracker } from './held-tracker.ts'

const mostSamples = 3
const longestSample = 120

/** "A" for the first column, "AA" for the 27th. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const textAt = (row: SheetRow | undefined, column: number) => row?.cells[column]?.text.trim() ?? ''

function columnsOf(sheet: Sheet, headingRow: number | null): TrackerColumn[] {
  const heading = sheet.rows.find(({ row }) => row === headingRow)
  const below = rowsBelow(sheet, headingRow)
  const widest = Math.max(heading?.cells.length ?? 0, ...below.slice(0, 200).map(({ cells }) => cells.length))
  return Array.from({ length: widest }, (_, column) => {
    const filled = below.map((row) => textAt(row, column)).filter((text) => text !== '')
    const samples = [...new Set(filled)].slice(0, mostSamples).map((text) => text.slice(0, longestSample))
    return { column, letter: letterOf(column), heading: textAt(heading, column), samples }
  }).filter(({ heading: words, samples }) => words !== '' || samples.length > 0)
}

function choiceOf(sheet: Sheet, imported: TrackerSheetChoice['imported']): TrackerSheetChoice {
  const guess = guessMatching(sheet)
  const headingRow = (imported?.matching ?? guess).headingRow
  return {
    sheet: sheet.name,
    rows: rowsBelow(sheet, headingRow).length,
    columns: columnsOf(sheet, headingRow),
    guess,
    looksLikeTracker: looksLikeTracker(guess),
    imported,
  }
}

/** A spreadsheet as it is shown for matching: its sheets, their columns with samples, and what was guessed. */
export async function tracker(db: Kysely<Database>, documentId: string): Promise<TrackerAnswer> {
  const held = await heldTracker(db, documentId)
  const imports = await db
    .selectFrom('tracker_imports')
    .where('document_id', '=', documentId)
    .select(['sheet', 'as_at', 'matching', 'rows', 'imported_at'])
    .execute()
  return {
    documentId,
    name: held.name,
    bodyId: held.bodyId,
    bodyName: held.bodyName,
    sheets: held.sheets.map((sheet) => {
      const row = imports.find((one) => one.sheet === sheet.name)
      if (!row) return choiceOf(sheet, null)
      const rows = (JSON.parse(row.rows) as unknown[]).length
      const matching = JSON.parse(row.matching) as TrackerMatching
      return choiceOf(sheet, { matching, asAt: row.as_at, rows, importedAt: row.imported_at })
    }),
  }
}
