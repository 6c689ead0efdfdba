import type { ActionsAnswer } from '../../shared/answers/actions.ts'
import { csv } from '../../shared/figures/csv.ts'
import { trackerTable } from '../../shared/figures/tracker.ts'
import { dayInWords } from '../../shared/wording/dates.ts'
import { types, type MadeFile } from './made-file.ts'
import { makeXlsx } from './xlsx/make-xlsx.ts'
import { headings } from '../../shared/words/headings.ts'
import { wording } from '../../shared/words/tracker.ts'

const widths = [12, 16, 70, 34, 18, 14, 18, 50]
type Refs = ReadonlyMap<string, string>

/** The actions as an action tracker in Excel; no cell is or becomes a formula. */
export async function trackerXlsx({ basis, actions }: ActionsAnswer, refs: Refs): Promise<MadeFile> {
  const above = [wording.title(basis.bodyName, dayInWords(basis.asAt))]
  const bytes = await makeXlsx([{ name: headings.actions, above, table: trackerTable(actions, refs), widths }])
  return { name: `actions-${basis.asAt}.xlsx`, type: types.xlsx, bytes }
}

/** The same as CSV; the mark at its start tells Excel that it is UTF-8. */
export async function trackerCsv({ basis, actions }: ActionsAnswer, refs: Refs): Promise<MadeFile> {
  const bytes = Buffer.from(`\uFEFF${csv(trackerTable(actions, refs), [])}`)
  return { name: `actions-${basis.asAt}.csv`, type: types.csv, bytes }
}
