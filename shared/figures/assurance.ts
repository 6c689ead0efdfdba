import type { AssuranceAnswer, AssuranceCount } from '../answers/assurance.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import { decidedInWords } from '../wording/decided.ts'

/** How many of all answers did not assure; a rate only from five. */
export function assuranceFinding({ all }: AssuranceAnswer): string {
  if (all.answers === 0) return 'No answer was read at the meetings of this filter'
  if (all.notAssured === 0) return `No answer of ${all.answers} was found not assured, ${all.partlyAssured} in part`
  return `${capital(countInWords(all.notAssured, 'of', 'of'))} ${count(all.answers, 'answer')} did not assure, ${all.partlyAssured} in part`
}

export function assuranceMeasured({ all, unanswered }: AssuranceAnswer): string {
  return `Answers by what they assured: ${all.assured} assured, ${all.partlyAssured} in part, ${all.notAssured} not, ${all.unclear} unclear. ${all.decided} decided by a person, the rest suggested by their words. ${count(unanswered, 'question')} without an answer left out.`
}

/** The letter of a cell, by what assured least. */
export function assuranceLetter(cell: AssuranceCount): 'N' | 'P' | '?' | 'A' {
  if (cell.notAssured > 0) return 'N'
  if (cell.partlyAssured > 0) return 'P'
  return cell.unclear > 0 ? '?' : 'A'
}

/** What a cell says in full: "Estates, 24 September 2019: 3 answers, 1 not assured, 2 unclear; suggested". */
export function assuranceCellInWords(name: string, heldOn: string, cell: AssuranceCount): string {
  const parts = [
    [cell.notAssured, 'not assured'],
    [cell.partlyAssured, 'partly assured'],
    [cell.assured, 'assured'],
    [cell.unclear, 'unclear'],
  ] as const
  const said = parts.filter(([some]) => some > 0).map(([some, what]) => `${some} ${what}`)
  return `${name}, ${dayInWords(heldOn)}: ${count(cell.answers, 'answer')}, ${said.join(', ')}; ${decidedInWords(cell.answers, cell.decided)}`
}

export function assuranceTable({ themes, meetings }: AssuranceAnswer): FigureTable {
  const numbers = ['Answers', 'Assured', 'Partly assured', 'Not assured', 'Unclear', 'Decided by a person']
  return {
    columns: [{ heading: 'Theme' }, { heading: 'Meeting' }, ...numbers.map((heading) => ({ heading, isNumber: true }))],
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

export const assuranceCounted =
  'Each answer is assured, partly assured, not assured or unclear: as its words suggest, until a person decides. A cell shows what assured least: N not assured, P in part, ? unclear, A assured; a broken edge marks what is only suggested. An answer on two themes counts in each.'
