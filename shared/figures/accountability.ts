import type { AccountabilityAnswer, AccountabilityRow } from '../answers/accountability.ts'
import type { FigureTable } from './csv.ts'
import { notAssuredInWords } from './office.ts'
import { count, shareInWords } from '../wording/counts.ts'
import { decidedInWords } from '../wording/decided.ts'
import { sideLabel } from '../wording/labels.ts'

export type By = 'office' | 'holder'

/** The rows that the choice shows. */
export const rowsBy = (answer: AccountabilityAnswer, by: By) => (by === 'office' ? answer.offices : answer.holders)

/** A key for a row: its office and its holder. */
export const keyOf = (row: AccountabilityRow) => `${row.officeId ?? ''}/${row.personId ?? ''}`

/** An office in full with its short form after; a holder with the office held. */
export function nameOf(row: AccountabilityRow, by: By): string {
  const office = row.short && row.short !== row.office ? `${row.office} (${row.short})` : row.office
  return by === 'holder' && row.holder ? `${row.holder}, ${office}` : office
}

/** "2 of 9, suggested": how many answers did not assure, and who says so. */
export function notAssuredOf({ answers, notAssured, notAssuredDecided }: AccountabilityRow): string {
  if (notAssured === 0) return answers === 0 ? '0' : notAssuredInWords(0, answers)
  return `${notAssuredInWords(notAssured, answers)}, ${decidedInWords(notAssured, notAssuredDecided)}`
}

/** A name for the head of a narrow column. */
export const shortNameOf = (row: AccountabilityRow, by: By) => (by === 'holder' && row.holder ? row.holder : row.office)

/** Who answered for most subjects, with what it is out of; no ranking of people. */
export function accountabilityFinding(answer: AccountabilityAnswer): string {
  const answers = answer.offices.reduce((sum, row) => sum + row.answers, 0)
  if (answers === 0) return 'The notes name nobody who answered a question'
  const answering = answer.offices.filter((row) => row.answers > 0)
  const first = [...answering].sort((one, other) => other.answers - one.answers)[0]
  if (!first) return 'The notes name nobody who answered a question'
  return `${first.office} answered most: ${first.answers} of ${count(answer.exchanges, 'question')}`
}

export function accountabilityMeasured(answer: AccountabilityAnswer): string {
  const { answers, actions } = answer.unnamed
  return `Questions answered and actions owned, by office. An answer given together counts for each who gave it, so answers may exceed questions. ${count(answers, 'answer')} with nobody named, ${count(actions, 'action')} that nobody owns.`
}

const cellOf = (row: AccountabilityRow, theme: string) => row.cells.find((cell) => cell.theme === theme)

/** What a cell counts; null where it counts nothing. */
export function themeCell(row: AccountabilityRow, theme: string): { answers: number; actions: number } | null {
  const cell = cellOf(row, theme)
  return cell && cell.answers + cell.actions > 0 ? cell : null
}

/** "Chief Constable, Estates: 3 answers, 1 action". */
export function cellInWords(
  row: AccountabilityRow,
  by: By,
  theme: string,
  cell: { answers: number; actions: number },
): string {
  return `${nameOf(row, by)}, ${theme}: ${count(cell.answers, 'answer')}, ${count(cell.actions, 'action')}`
}

/** The rows that answered for or own something of some theme. */
export const withThemes = (rows: AccountabilityRow[]) =>
  rows.filter((row) => row.cells.some((cell) => cell.answers + cell.actions > 0))

/** Themes that some row has something of, those with most first. */
export function shownThemes(answer: AccountabilityAnswer, rows: AccountabilityRow[]): AccountabilityAnswer['themes'] {
  const weight = (theme: string) =>
    rows.reduce((sum, row) => sum + (cellOf(row, theme)?.answers ?? 0) + (cellOf(row, theme)?.actions ?? 0), 0)
  return answer.themes
    .map((theme) => ({ theme, weight: weight(theme.theme) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.theme.name < other.theme.name ? -1 : 1))
    .map((one) => one.theme)
}

export function accountabilityTable(answer: AccountabilityAnswer, by: By): FigureTable {
  const rows = rowsBy(answer, by)
  const themes = shownThemes(answer, rows)
  const numbers = [
    'Answers',
    'Not assured',
    'of these decided by a person',
    'Actions owned',
    'Open',
    'Open from before the tenure',
  ]
  return {
    columns: [
      { heading: by === 'office' ? 'Office' : 'Holder' },
      { heading: 'Side' },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      { heading: 'Promises kept' },
      { heading: 'Meetings attended' },
      ...themes.map((theme) => ({ heading: `${theme.name}: answers and actions` })),
    ],
    rows: rows.map((row) => [
      nameOf(row, by),
      sideLabel[row.side],
      row.answers,
      row.notAssured,
      row.notAssuredDecided,
      row.actionsOwned,
      row.open,
      row.inherited,
      shareInWords(row.promisesKept),
      `${row.meetingsAttended} of ${row.meetingsOf}`,
      ...themes.map((theme) => {
        const cell = themeCell(row, theme.theme)
        return cell ? `${cell.answers} and ${cell.actions}` : null
      }),
    ]),
  }
}

export const accountabilityCounted =
  'An answer counts for the office that the notes name as giving it, an action for the office that owns it. In law a chief constable is held to account; other officers answer for a subject. Promises kept are actions reported completed no later than at the first meeting able to hear of them after their first due date, out of those that had one and are past it or ended; under five the count stands without a rate. When a holder changes, open actions raised before the tenure began are shown apart.'
