import { count } from './counts.ts'

export const groupingNames = {
  side: 'By side',
  theme: 'By theme',
  office: 'By office',
  raised: 'By year raised',
}
export const tooFew = 'Too few actions have ended to set one group beside another'
export const groupAndDays = (group: string, days: number) => `${group} ${count(days, 'day')}`
export const halfEndWithin = (groups: string) => `Half end within: ${groups}`
export const measured = (withMedian: number, groups: number) =>
  `Median days open with 95 % interval. ${withMedian} of ${count(groups, 'group')} ${withMedian === 1 ? 'has' : 'have'} the ten ended actions that a median needs.`
export const drawn = (most: number) => `Drawn are the ${most} with most actions.`
export const countsInEach = 'An action of two counts in each.'
export const noMedian = (why: string) => `none: ${why}`
export const median = (days: number, interval: string) => `${count(days, 'day')}, ${interval}`
export const medianOfOpen = (days: number, interval: string, beginsAt: number) =>
  `${count(days, 'day')}, ${interval}, of those open at ${count(beginsAt, 'day')}`
export const counted = (timeOpen: string) =>
  `${timeOpen} Each group is reckoned by itself. Left out are actions that the notes first tell of on the as-at date or once ended, and those raised on a day that is not known. An action with several themes or owners counts in each.`
