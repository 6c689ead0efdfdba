import { capitalNumber, count, countInWords } from './counts.ts'

export const limits = (lower: number | null, upper: number | null) =>
  `${lower ?? 'not reached'} to ${upper ?? 'not reached'}`
export const interval = (lower: number | null, upper: number | null) => `95 % interval ${limits(lower, upper)}`
export const notKnownLongEnough = 'no action is known for long enough'
export const fewerThanHalf = 'fewer than half have ended'
export const tooFewEnded = (ended: number) =>
  ended === 0
    ? 'none has ended: too few for a median'
    : `${countInWords(ended, 'has', 'have')} ended: too few for a median`
export const noAction = 'No action in what this filter covers'
export const half = (days: number) => `Half of the actions end within ${count(days, 'day')}`
export const halfOfOpen = (beginsAt: number, days: number) =>
  `Half of the actions open at ${count(beginsAt, 'day')} end within ${count(days, 'day')}`
export const andFifthOpen = (finding: string, days: number) => `${finding}; one in five is still open after ${days}`
export const moreThanHalfOpen = 'More than half of the actions are still open at the end of what the notes cover'
export const tooFewForRate = (ended: number, actions: number) =>
  `${ended === 0 ? 'None' : capitalNumber(ended)} of ${count(actions, 'action')} ${ended > 1 ? 'have' : 'has'} ended: too few for a rate, so each is shown`
export const withoutExposure = (some: number) => `${some} that the notes first tell of on the as-at date, or once ended`
export const startUnknown = (some: number) => `${some} raised on a day that is not known`
export const bothLeftOut = (one: string, other: string) => `${one}, and ${other}`
export const daysOfEach = (actions: number, open: number, ended: number) =>
  `Days from raised to ended, or to the as-at date, of each of ${count(actions, 'action')}: ${open} open, ${ended} ended.`
export const needsTen = 'A median needs ten that have ended.'
export const cannotCount = (left: string) => `It cannot count ${left}.`
export const shareOpen = 'Share of actions still open by days since raised, with 95 % band.'
export const countedOf = (counted: number, actions: number) => `${counted} of ${actions} actions`
export const countedAll = (actions: number) => count(actions, 'action')
export const endedAndOpen = (actions: string, ends: string, stillOpen: number) =>
  `${actions}: ${ends}, ${stillOpen} still open and counted.`
export const leftOut = (left: string) => `Left out: ${left}.`
export const ends = (ended: number, completed: number, withdrawn: number) =>
  `${ended} ended (${completed} completed, ${withdrawn} withdrawn)`
export const endsWithShares = (
  ended: number,
  completed: { some: number; share: string },
  withdrawn: { some: number; share: string },
) => `${ended} ended (${completed.some} completed: ${completed.share}, ${withdrawn.some} withdrawn: ${withdrawn.share})`
export const approximate = (actions: number) =>
  `Approximate for ${count(actions, 'action')} raised on a day known only to the month or year, taken at its middle.`
export const aboutDays = (days: number) => `about ${days}`
export const open = 'open'
export const ended = 'ended'
const second = (finding: string) =>
  `A second reckoning counts actions that fell silent only up to their last mention, since nobody knows what became of them: ${finding}.`
export const secondNoMedian = (why: string) => second(`there is no median: ${why}`)
export const secondStays = (days: number, within: string) =>
  second(`the median stays ${count(days, 'day')} (${within})`)
export const secondIs = (days: number, within: string) => second(`the median is ${count(days, 'day')} (${within})`)
export const counted =
  'From the day an action was raised to the day it was completed or withdrawn. Actions still open count up to the as-at date (they are censored, not left out), and those raised before the first notes read enter when the notes first tell of them. Kaplan–Meier estimate with 95 % log–log interval; the curve begins at the first age at which five are at risk; under ten ends there is no curve. What was raised and ended at one meeting counts half a day. Averages of ended actions alone are not shown: they leave out what is still open.'
