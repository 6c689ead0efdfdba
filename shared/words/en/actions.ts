import { count, someAre } from './counts.ts'

export const statusNames = {
  all: 'All',
  open: 'Open',
  overdue: 'Past their due date',
  lapsed: 'Not mentioned when due',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
}
export const overDays = (days: number) => `over ${days}`
export const aboutDays = (days: number) => `about ${days}`
export const noAction = 'No action in what this filter covers'
export const openOf = (actions: number, open: number) => `${count(actions, 'action')}, of which ${someAre(open)} open`
export const withStatus = (status: string, some: number, actions: number) =>
  `${status}: ${some} of ${count(actions, 'action')}`
export const endedOn = (status: string, day: string) => `${status} ${day}`
export const notMentioned = 'not mentioned when due'
export const pastDue = 'past its due date'
export const open = 'open'
export const yes = 'yes'
export const no = 'no'
export const counted =
  'Slip, and days open, are in days. One row is one action over all the meetings that tell of it, however often it was written down. Days open run from the day it was raised to the day it ended, or to the as-at date. Slip is the days from the latest day of its first due date to that of its present one.'
