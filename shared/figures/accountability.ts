import type { AccountabilityAnswer, AccountabilityRow } from '../answers/accountability.ts'
import type { FigureTable } from './csv.ts'
import { notAssuredInWords } from './office.ts'
import { shareInWords, outOf } from '../words/counts.ts'
import { decidedInWords } from '../wording/decided.ts'
import { sideLabel } from '../wording/labels.ts'
import { wording } from '../words/accountability.ts'
import { headings } from '../words/headings.ts'

export type By = 'office' | 'holder'

/** The rows that the choice shows. */
export const rowsBy = (answer: AccountabilityAnswer, by: By) => (by === 'office' ? answer.offices : answer.holders)

/** A key for a row: its office and its holder. */
export const keyOf = (row: AccountabilityRow) => `${row.officeId ?? ''}/${row.personId ?? ''}`

/** An office in full with its short form after; a holder with the office held. */
export function nameOf(row: AccountabilityRow, by: By): string {
  const office = row.short && row.short !== row.office ? wording.officeAndShort(row.office, row.short) : row.office
  return by === 'holder' && row.holder ? wording.holderAndOffice(row.holder, office) : office
}

/** "2 of 9, suggested": how many answers did not assure, and who says so. */
export function notAssuredOf({ answers, notAssured, notAssuredDecided }: AccountabilityRow): string {
  if (notAssured === 0) return answers === 0 ? '0' : notAssuredInWords(0, answers)
  return wording.notAssured(notAssuredInWords(notAssured, answers), decidedInWords(notAssured, notAssuredDecided))
}

/** A name for the head of a narrow column. */
export const shortNameOf = (row: AccountabilityRow, by: By) => (by === 'holder' && row.holder ? row.holder : row.office)

/** Who answered for most subjects, with what it is out of; no ranking of people. */
export function accountabilityFinding(answer: AccountabilityAnswer): string {
  const answers = answer.offices.reduce((sum, row) => sum + row.answers, 0)
  if (answers === 0) return wording.nobodyAnswered
  const answering = answer.offices.filter((row) => row.answers > 0)
  const first = [...answering].sort((one, other) => other.answers - one.answers)[0]
  if (!first) return wording.nobodyAnswered
  return wording.answeredMost(first.office, first.answers, answer.exchanges)
}

export function accountabilityMeasured(answer: AccountabilityAnswer): string {
  const { answers, actions } = answer.unnamed
  return wording.measured(answers, actions)
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
  return wording.cell(nameOf(row, by), theme, cell.answers, cell.actions)
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
    headings.answers,
    headings.notAssured,
    headings.ofTheseDecided,
    headings.actionsOwned,
    headings.open,
    headings.openFromBefore,
  ]
  return {
    columns: [
      { heading: by === 'office' ? headings.office : headings.holder },
      { heading: headings.side },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      { heading: headings.promisesKept },
      { heading: headings.meetingsAttended },
      ...themes.map((theme) => ({ heading: wording.ofTheme(theme.name) })),
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
      outOf(row.meetingsAttended, row.meetingsOf),
      ...themes.map((theme) => {
        const cell = themeCell(row, theme.theme)
        return cell ? wording.answersAndActions(cell.answers, cell.actions) : null
      }),
    ]),
  }
}

export const accountabilityCounted = wording.counted
