import type { PreviewRow, TrackerColumn, TrackerPreview, TrackerSheetChoice } from '../../../shared/answers/tracker.ts'
import { trackerFields } from '../../../shared/choices.ts'
import type { StatusMeaning, TrackerField, TrackerMatching } from '../../../shared/tracker.ts'
import { count } from '../../../shared/wording/counts.ts'
import { dateInWords, dayInWords } from '../../../shared/wording/dates.ts'
import { precisionOf } from '../../../shared/dates.ts'

export const fieldName: Record<TrackerField, string> = {
  ref: 'Reference',
  raised: 'Date raised',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  update: 'Progress',
  closed: 'Date closed',
}

export const meaningName: Record<StatusMeaning, string> = {
  open: 'Open, no more said',
  'in progress': 'In progress',
  'no change': 'No change',
  deferred: 'Put off',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
  'not reported': 'Not reported on',
}

/** "B: Date of meeting", or the letter alone where nothing heads the column. */
export const columnName = ({ letter, heading }: TrackerColumn) =>
  heading === '' ? `Column ${letter}` : `${letter}: ${heading.slice(0, 60)}`

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
  if (isLeftOut) return 'Left out.'
  if (becomes === null) return 'Does not come in until it is put right.'
  const raised = becomes.raisedOn === null ? 'Raised at a time not known' : `Raised ${date(becomes.raisedOn)}`
  const owner = becomes.owners.map(({ written, office }) => office ?? written).join(' and ')
  const due = becomes.due?.latest ? `, due by ${dayInWords(becomes.due.latest)}` : ''
  return `${raised}${owner === '' ? '' : `, owned by ${owner}`}${due}. ${standing(becomes)}`
}

function standing({ status, closedOn }: NonNullable<PreviewRow['becomes']>): string {
  const isEnded = status === 'completed' || status === 'withdrawn'
  if (!isEnded) return `${meaningName[status]}.`
  return closedOn === null ? `${meaningName[status]}, on a day not known.` : `${meaningName[status]} ${date(closedOn)}.`
}

/** What the button will do, and what it will not. */
export function countsInWords({ counts }: TrackerPreview): string {
  const parts = [
    `${count(counts.actions, 'row')} become actions, ${counts.ended} of them ended`,
    counts.stopped > 0 ? `${counts.stopped} cannot come in yet` : '',
    counts.leftOut > 0 ? `${counts.leftOut} left out` : '',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

export const sheetName = ({ sheet }: Pick<TrackerSheetChoice, 'sheet'>) => (sheet === '' ? 'The file' : sheet)
