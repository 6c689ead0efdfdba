import type { OverdueAnswer } from '../answers/overdue.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** How many are late, out of what is open. */
export function overdueFinding({ overdue, open }: OverdueAnswer): string {
  if (open === 0) return 'Nothing is open'
  const longest = overdue[0]
  if (!longest) return `None of ${count(open, 'open action')} is past its due date`
  return `${capital(countInWords(overdue.length, 'of', 'of'))} ${count(open, 'open action')} ${overdue.length === 1 ? 'is past its due date' : 'are past their due date'}, the longest by ${count(longest.daysOverdue, 'day')}`
}

/** The groups that the rest stands in. */
export function overdueMeasured({ notYetDue, openEnded, noDueDate }: OverdueAnswer): string {
  return `Open actions whose last day to be done by has passed. Of the others, ${notYetDue} not due yet, ${openEnded} due at a future meeting that nobody named, ${noDueDate} with no due date.`
}

export function overdueTable({ overdue }: OverdueAnswer): FigureTable {
  return {
    columns: [
      { heading: 'Action' },
      { heading: 'Owned by' },
      { heading: 'Due' },
      { heading: 'Last day' },
      { heading: 'Days past', isNumber: true },
    ],
    rows: overdue.map((one) => [
      one.text,
      one.owners.join(', ') || 'nobody named',
      `“${one.dueWritten}”`,
      dayInWords(one.dueLatest),
      one.daysOverdue,
    ]),
  }
}

export const overdueCounted =
  'An open action is past its due date when the as-at date is later than the last day that its present due date allows. “A future meeting” has no last day and is never past it.'
