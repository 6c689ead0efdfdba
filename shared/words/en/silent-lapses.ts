import { capitalNumber, count } from './counts.ts'

export const nothingOpen = 'No action is open in what this filter covers'
export const noneSilent = (open: number) => `None of ${count(open, 'open action')} fell off the log`
export const silent = (lapses: number, open: number) =>
  `${capitalNumber(lapses)} of ${count(open, 'open action')} ${lapses === 1 ? 'was' : 'were'} due back and not mentioned`
export const measured =
  'Open actions that the meeting which should have heard of them was read and says nothing of, the longest unheard of first.'
export const counted =
  'The meeting that should have heard of an action is the one its due date names, else the first of its series on or after the last day it could be done by; without a due date, or where that meeting did hear of it, the second after it was last mentioned. A meeting held on one subject counts only where that is the action’s own. A mention after the miss mends it.'
