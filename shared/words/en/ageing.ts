import { capital, count, countInWords } from './counts.ts'

export const halfEndBy = (days: number) => `half end by ${days}`
export const mostEndBy = (days: number) => `85 % by ${days}`
export const nothingOpen = 'No action is open in what this filter covers'
export const openOldest = (open: number, oldestDays: number) =>
  `${capital(countInWords(open, 'action'))} open, the oldest for ${count(oldestDays, 'day')}`
export const olderThanHalf = (older: number, open: number, oldestDays: number) =>
  `${older} of ${count(open, 'open action')} ${older === 1 ? 'is' : 'are'} older than the age by which half have ended; the oldest for ${count(oldestDays, 'day')}`
export const measuredFew = (ended: number) =>
  `Days open of each open action, by its due date. ${capital(countInWords(ended, 'action'))} ended: the ages by which most end are given from ten, where the curve reaches them.`
export const measured = (ended: number) =>
  `Days open of each open action, by its due date. The ages rest on ${count(ended, 'action')} that ended.`
export const aboutDays = (days: number) => `about ${days}`
export const counted =
  'Each dot is one open action by the days since it was raised, up to the as-at date, in rows by what its present due date says. The upright lines are the ages by which half, and 85 %, of all actions had ended, those still open counted.'
