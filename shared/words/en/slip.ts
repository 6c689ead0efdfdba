import { capital, count, countInWords } from './counts.ts'

export const noneCouldMove = 'No action in what this filter covers has a due date that could have moved'
export const allHeld = (dates: number) => (dates === 1 ? 'The one due date held' : `All ${dates} due dates held`)
export const movedFurthest = (moved: number, dates: number, days: number) =>
  `${capital(countInWords(moved, 'due date'))} of ${dates} moved, the furthest by ${count(days, 'day')}`
export const movedNoneLater = (moved: number, dates: number) =>
  `${capital(countInWords(moved, 'due date'))} of ${dates} moved, none of them later`
export const measured = (actions: number, held: number, noDueDate: number, openEnded: number) =>
  `From the latest day of the first due date to that of the present one. Of ${count(actions, 'action')}, ${held} kept the date, ${noDueDate} had no due date, and ${openEnded} had one without a last day.`
export const counted =
  'For each action with two due dates: the hollow dot is the latest day that the first one allowed, the full dot the latest day that the present one allows. Actions without a due date, or with one that has no end, cannot slip and are counted above. The drawing shows the twelve furthest, the table all.'
