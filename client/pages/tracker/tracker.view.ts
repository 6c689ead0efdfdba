import type { PreviewRow, TrackerColumn, TrackerPreview, TrackerSheetChoice } from '../../../shared/answers/tracker.ts'
import { trackerFields } from '../../../shared/choices.ts'
import type { TrackerField, TrackerMatching } from '../../../shared/tracker.ts'
import { dateInWords, dayInWords } from '../../../shared/wording/dates.ts'
import { precisionOf } from '../../../shared/dates.ts'
import { wording } from '../../words/tracker.ts'

/** "B: Date of meeting", or the letter alone where nothing heads the column. */
export const columnName = ({ letter, heading }: TrackerColumn) =>
  heading === '' ? wording.column(letter) : `${letter}: ${heading.slice(0, 60)}`

/** The sheet to begin with: one that was brought in, else the one that looks most like a tracker. */
export function firstSheet(sheets: TrackerSheetChoice[]): TrackerSheetChoice | undefined {
  const weight = ({ imported, looksLikeTracker, guess }: TrackerSheetChoice) =>
    (imported ? 100 : 0) + (looksLikeTracker ? 50 : 0) + Object.keys(guess.columns).length
  return sheets.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** The matching with a field given to a column, or to none; a column holds one field. */
export function withColumn(matching: TrackerMatching, field: TrackerField, column: number | null): TrackerMatching {
  const columns: TrackerMatching['columns'] = {}
  for (const one of trackerFields) {
    const held = one === field ? (column ?? undefined) : matching.columns[one]
    if (held !== undefined && (one === field || held !== column)) columns[one] = held
  }
  return { ...matching, columns }
}

type Correcting = { field: TrackerField; text: string } | { isLeftOut: boolean }

/** The matching with one row put right, or left out, or taken in again. */
export function withCorrection(matching: TrackerMatching, row: number, change: Correcting): TrackerMatching {
  const held = matching.corrections[String(row)] ?? { isLeftOut: false, cells: {} }
  const corrected =
    'isLeftOut' in change
      ? { ...held, isLeftOut: change.isLeftOut }
      : { ...held, cells: { ...held.cells, [change.field]: change.text } }
  return { ...matching, corrections: { ...matching.corrections, [row]: corrected } }
}

const date = (partial: string) => dateInWords(partial, precisionOf(partial))

/** What becomes of a row, in a sentence or two. */
export function becomesInWords({ becomes, isLeftOut }: PreviewRow): string {
  if (isLeftOut) return wording.leftOut
  if (becomes === null) return wording.notUntilPutRight
  const owners = becomes.owners.map(({ written, office }) => office ?? written)
  const dueBy = becomes.due?.latest ? dayInWords(becomes.due.latest) : null
  const raisedOn = becomes.raisedOn === null ? null : date(becomes.raisedOn)
  return `${wording.willBecome({ raisedOn, owners, dueBy })}. ${standing(becomes)}`
}

function standing({ status, closedOn }: NonNullable<PreviewRow['becomes']>): string {
  const isEnded = status === 'completed' || status === 'withdrawn'
  return wording.stands(status, isEnded, closedOn && date(closedOn))
}

/** What the button will do, and what it will not. */
export function countsInWords({ counts }: TrackerPreview): string {
  const parts = [
    wording.rowsBecome(counts.actions, counts.ended),
    counts.stopped > 0 ? wording.cannotComeIn(counts.stopped) : '',
    counts.leftOut > 0 ? wording.rowsLeftOut(counts.leftOut) : '',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

export const sheetName = ({ sheet }: Pick<TrackerSheetChoice, 'sheet'>) => (sheet === '' ? wording.theFile : sheet)
