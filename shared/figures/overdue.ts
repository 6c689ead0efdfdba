import type { OverdueAnswer } from '../answers/overdue.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/overdue.ts'
import { wording as who } from '../words/who.ts'
import { headings } from '../words/headings.ts'

/** How many are late, out of what is open. */
export function overdueFinding({ overdue, open }: OverdueAnswer): string {
  if (open === 0) return wording.nothingOpen
  const longest = overdue[0]
  if (!longest) return wording.noneLate(open)
  return wording.late(overdue.length, open, longest.daysOverdue)
}

/** The groups that the rest stands in. */
export const overdueMeasured = ({ notYetDue, openEnded, noDueDate }: OverdueAnswer): string =>
  wording.measured(notYetDue, openEnded, noDueDate)

export function overdueTable({ overdue }: OverdueAnswer): FigureTable {
  return {
    columns: [
      { heading: headings.action },
      { heading: headings.ownedBy },
      { heading: headings.due },
      { heading: headings.lastDay },
      { heading: headings.daysPast, isNumber: true },
    ],
    rows: overdue.map((one) => [
      one.text,
      one.owners.join(', ') || who.nobodyNamed,
      wording.asWritten(one.dueWritten),
      dayInWords(one.dueLatest),
      one.daysOverdue,
    ]),
  }
}

export const overdueCounted = wording.counted
