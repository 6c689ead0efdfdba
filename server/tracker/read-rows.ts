import { trackerFields } from '../../shared/choices.ts'
import type { PreviewRow, RowProblem } from '../../shared/answers/tracker.ts'
import type { SourceSpan } from '../../shared/facts.ts'
import type { Sheet, SheetRow } from '../../shared/sheets.ts'
import { allAtOnce, type Steps } from '../../shared/steps.ts'
import { type StatusMeaning, type TrackerField, type TrackerMatching, type TrackerRow } from '../../shared/tracker.ts'
import { dateIn, dueIn } from './cell-dates.ts'
import { fieldOfHeading } from './headings.ts'
import { rowsBelow } from './guess.ts'
import { ownersInCell } from './owners-in.ts'
import { meaningOf, statusKey } from './statuses.ts'
import { wording } from '../../shared/words/tracker-rows.ts'

/** A row as it is shown, and as it comes in; null where it does not. */
export type ReadRow = { preview: PreviewRow; becomes: TrackerRow | null }
export type ReadSheet = { asAt: string; rows: ReadRow[] }

type Cells = Partial<Record<TrackerField, string>>

const longestAction = 4_000
const corrected = (matching: TrackerMatching, row: number) => matching.corrections[String(row)]

function cellsOf({ row, cells }: SheetRow, matching: TrackerMatching): Cells {
  const found: Cells = {}
  for (const field of trackerFields) {
    const column = matching.columns[field]
    const text = corrected(matching, row)?.cells[field] ?? (column === undefined ? undefined : cells[column]?.text)
    if (text !== undefined && text.trim() !== '') found[field] = text.trim()
  }
  return found
}

/** The newest day that the tracker says something was raised or closed on, not after the day it came. */
function newestDay(rows: SheetRow[], matching: TrackerMatching, receivedOn: string): string {
  let newest = ''
  for (const row of rows) {
    const { raised = '', closed = '' } = cellsOf(row, matching)
    for (const cell of [raised, closed]) {
      if (!/\d{4}|\d\d$/.test(cell)) continue
      const day = dateIn(cell, receivedOn)
      if (day?.length === 10 && day <= receivedOn && day > newest) newest = day
    }
  }
  return newest === '' ? receivedOn : newest
}

/** A row that repeats the headings, as printed pages do. */
const isHeading = (cells: Cells) => {
  const texts = Object.entries(cells)
  return texts.length >= 3 && texts.every(([field, text]) => fieldOfHeading(text) === field)
}

const ofMeeting = (text: string) => text.length <= 80 && /\b(?:meeting|board|session|panel|committee)\b/i.test(text)

/** A line over a group of rows, such as "Meeting of 14 May 2024" or "Closed actions": one cell, and it is no action. */
function isSection(row: SheetRow, cells: Cells): boolean {
  if (row.cells.filter(({ text }) => text !== '').length !== 1) return false
  const [field] = Object.keys(cells)
  if (field === 'action') return ofMeeting(cells.action ?? '') && dateIn(cells.action ?? '', '2999-12-31') !== null
  return field === undefined || field === 'ref' || field === 'raised'
}

type Reading = {
  asAt: string
  matching: TrackerMatching
  section: string | null
  above: { raised: string; row: number } | null
}

const problem = (field: TrackerField | null, message: string, stops = false): RowProblem => ({ field, message, stops })

function raisedOf(cells: Cells, reading: Reading, problems: RowProblem[]): string | null {
  const { asAt, section, above } = reading
  if (cells.raised === undefined) {
    if (section !== null) return section
    if (above === null) {
      if (reading.matching.columns.raised !== undefined) problems.push(problem('raised', wording.noDateRaised(asAt)))
      return null
    }
    problems.push(problem('raised', wording.dateOfRow(above.row)))
    return above.raised
  }
  const raised = dateIn(cells.raised, asAt)
  if (raised === null) problems.push(problem('raised', wording.noDate(cells.raised)))
  else if (raised.slice(0, 10) > asAt) problems.push(problem('raised', wording.raisedAfter(raised, asAt), true))
  return raised
}

function closedOf(cells: Cells, raised: string | null, asAt: string, problems: RowProblem[]): string | null {
  if (cells.closed === undefined) return null
  const closed = dateIn(cells.closed, asAt)
  const isWord = meaningOf(cells.closed).isKnown || /^(?:n\/?a|tbc|[-–—])$/i.test(cells.closed)
  if (closed === null && !isWord) problems.push(problem('closed', wording.noDate(cells.closed)))
  if (closed !== null && raised !== null && closed < raised.slice(0, closed.length))
    problems.push(problem('closed', wording.closedBefore(closed, raised), true))
  if (closed !== null && closed > asAt) problems.push(problem('closed', wording.closedAfter(closed, asAt), true))
  return closed
}

const ends = (meaning: StatusMeaning) => meaning === 'completed' || meaning === 'withdrawn'

function statusOfRow(
  cells: Cells,
  closed: string | null,
  matching: TrackerMatching,
  problems: RowProblem[],
): StatusMeaning {
  const isClosedByWord =
    cells.closed !== undefined && closed === null && /^(?:y|yes|closed?|completed?)$/i.test(cells.closed)
  const isEnded = closed !== null || isClosedByWord
  if (cells.status === undefined) return isEnded ? 'completed' : 'open'
  const { meaning: guessed, isKnown } = meaningOf(cells.status)
  const said = matching.statuses[statusKey(cells.status)]
  const meaning = said ?? guessed
  if (said === undefined && !isKnown)
    problems.push(problem('status', wording.noUsualStatus(cells.status.slice(0, 60), guessed)))
  if (!isEnded || ends(meaning)) return meaning
  problems.push(problem('closed', wording.takenAsCompleted(cells.status)))
  return 'completed'
}

function dueOf(cells: Cells, raised: string | null, asAt: string, problems: RowProblem[]) {
  if (cells.due === undefined) return null
  const due = dueIn(cells.due, raised, asAt)
  if (due === null && !meaningOf(cells.due).isKnown && !/^(?:tb[ca]|n\/?a|[-–—?])$/i.test(cells.due))
    problems.push(problem('due', wording.dueSaysNoDay(cells.due.slice(0, 60))))
  return due
}

/** The words of some cells, joined by a space, and where they stand. What was put right stands nowhere. */
function passageOf(row: SheetRow, cells: Cells, { columns }: TrackerMatching, fields: TrackerField[]) {
  const filled = fields.filter((field) => cells[field] !== undefined)
  const spans = filled.flatMap((field): SourceSpan[] => {
    const column = columns[field]
    const cell = column === undefined ? undefined : row.cells[column]
    return cell && cell.text.trim() !== '' ? [[cell.start, cell.end]] : []
  })
  return { text: filled.map((field) => cells[field]).join(' '), spans }
}

function readRow(row: SheetRow, cells: Cells, reading: Reading): ReadRow {
  const { matching, asAt } = reading
  const isLeftOut = corrected(matching, row.row)?.isLeftOut ?? false
  const problems: RowProblem[] = []
  const raisedOn = raisedOf(cells, reading, problems)
  const closedOn = closedOf(cells, raisedOn, asAt, problems)
  const status = statusOfRow(cells, closedOn, matching, problems)
  const due = dueOf(cells, raisedOn, asAt, problems)
  const text = (cells.action ?? '').slice(0, longestAction)
  if (text === '') problems.push(problem('action', wording.noWords, true))
  const told: TrackerField[] = closedOn === null ? ['status', 'update'] : ['status', 'closed', 'update']
  const report = passageOf(row, cells, matching, told)
  const become: TrackerRow = {
    row: row.row,
    ref: cells.ref?.slice(0, 100) ?? null,
    text,
    owners: ownersInCell(cells.owner ?? ''),
    raisedOn,
    due,
    status,
    closedOn,
    spans: passageOf(row, cells, matching, ['action']).spans,
    report: report.text === '' ? null : report,
  }
  const stops = problems.some((one) => one.stops)
  const { ref, owners } = become
  const shown = { ref, text, raisedOn, due, status, closedOn, update: cells.update ?? null }
  const becomes = stops ? null : { ...shown, owners: owners.map(({ written, office }) => ({ written, office })) }
  return {
    preview: { row: row.row, isLeftOut, cells, becomes, problems },
    becomes: stops || isLeftOut ? null : become,
  }
}

/**
 * The rows of a sheet as its columns were matched, each with what it becomes and what is the matter with it. Blank rows and
 * repeated headings say nothing and are passed over; a line over a group of rows gives those below it their date.
 * @param receivedOn the day the file came, `YYYY-MM-DD`
 */
export function readRows(sheet: Sheet, matching: TrackerMatching, receivedOn: string): ReadSheet {
  return allAtOnce(readingRows(sheet, matching, receivedOn))
}

/** The same in steps: a sheet may have thousands of rows. */
export function* readingRows(sheet: Sheet, matching: TrackerMatching, receivedOn: string): Steps<ReadSheet> {
  const below = rowsBelow(sheet, matching.headingRow)
  const asAt = matching.asAt ?? newestDay(below, matching, receivedOn)
  const reading: Reading = { asAt, matching, section: null, above: null }
  const rows: ReadRow[] = []
  for (const row of below) {
    yield
    const cells = cellsOf(row, matching)
    if (isHeading(cells)) continue
    if (isSection(row, cells)) {
      reading.section = dateIn(row.cells.find(({ text }) => text !== '')?.text ?? '', asAt)
      continue
    }
    if (Object.keys(cells).length === 0) continue
    const read = readRow(row, cells, reading)
    rows.push(read)
    if (cells.raised !== undefined && read.preview.becomes?.raisedOn)
      reading.above = { raised: read.preview.becomes.raisedOn, row: row.row }
  }
  return { asAt, rows }
}
