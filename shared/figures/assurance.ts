import type { AssuranceAnswer, AssuranceCount } from '../answers/assurance.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { decidedInWords } from '../wording/decided.ts'
import { wording } from '../words/assurance.ts'
import { headings } from '../words/headings.ts'

/** How many of all answers did not assure; a rate only from five. */
export function assuranceFinding({ all }: AssuranceAnswer): string {
  if (all.answers === 0) return wording.noAnswer
  if (all.notAssured === 0) return wording.allAssured(all.answers, all.partlyAssured)
  return wording.didNotAssure(all.notAssured, all.answers, all.partlyAssured)
}

export const assuranceMeasured = ({ all, unanswered }: AssuranceAnswer): string => wording.measured(all, unanswered)

/** The letter of a cell, by what assured least. */
export function assuranceLetter(cell: AssuranceCount): 'N' | 'P' | '?' | 'A' {
  if (cell.notAssured > 0) return 'N'
  if (cell.partlyAssured > 0) return 'P'
  return cell.unclear > 0 ? '?' : 'A'
}

/** What a cell says in full: "Estates, 24 September 2019: 3 answers, 1 not assured, 2 unclear; suggested". */
export function assuranceCellInWords(name: string, heldOn: string, cell: AssuranceCount): string {
  const parts = [
    [cell.notAssured, wording.someNotAssured],
    [cell.partlyAssured, wording.somePartlyAssured],
    [cell.assured, wording.someAssured],
    [cell.unclear, wording.someUnclear],
  ] as const
  const said = parts.filter(([some]) => some > 0).map(([some, say]) => say(some))
  const decided = decidedInWords(cell.answers, cell.decided)
  return wording.cell(name, dayInWords(heldOn), cell.answers, said.join(', '), decided)
}

export function assuranceTable({ themes, meetings }: AssuranceAnswer): FigureTable {
  const numbers = [
    headings.answers,
    headings.assured,
    headings.partlyAssured,
    headings.notAssured,
    headings.unclear,
    headings.decidedByAPerson,
  ]
  return {
    columns: [
      { heading: headings.theme },
      { heading: headings.meeting },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
    ],
    rows: themes.flatMap((theme) =>
      theme.cells.map((cell) => [
        theme.name,
        meetings.find((one) => one.meetingId === cell.meetingId)?.heldOn ?? null,
        cell.answers,
        cell.assured,
        cell.partlyAssured,
        cell.notAssured,
        cell.unclear,
        cell.decided,
      ]),
    ),
  }
}

export const assuranceCounted = wording.counted
