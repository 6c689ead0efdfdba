import { capitalNumber, count } from './counts.ts'

export const nothingOpen = 'No action is open in what this filter covers'
export const noneLate = (open: number) => `None of ${count(open, 'open action')} is past its due date`
export const late = (overdue: number, open: number, longestDays: number) =>
  `${capitalNumber(overdue)} of ${count(open, 'open action')} ${overdue === 1 ? 'is past its due date' : 'are past their due date'}, the longest by ${count(longestDays, 'day')}`
export const measured = (notYetDue: number, openEnded: number, noDueDate: number) =>
  `Open actions whose last day to be done by has passed. Of the others, ${notYetDue} not due yet, ${openEnded} due at a future meeting that nobody named, ${noDueDate} with no due date.`
export const asWritten = (due: string) => `“${due}”`
export const counted =
  'An open action is past its due date when the as-at date is later than the last day that its present due date allows. “A future meeting” has no last day and is never past it.'
