import { capital, count, countInWords, times } from './counts.ts'

export const cameBack = (returns: number) => `came back ${times(returns)}`
export const wasPutOff = (deferrals: number) => `was put off ${times(deferrals)}`
export const cameBackAndWasPutOff = (returns: number, deferrals: number) =>
  `came back ${times(returns)} and was put off ${times(deferrals)}`
export const noIssue = 'No issue in what this filter covers'
export const noneCameBack = (issues: number) => `None of ${count(issues, 'issue')} has come back`
export const oneKeeps = (name: string, story: string) => `One matter keeps coming back: ${name} ${story}`
export const severalKeep = (repeat: number, first: string, story: string) =>
  `${capital(countInWords(repeat, 'matter'))} keep coming back; ${first} ${story}`
export const measured = (meetings: number, shown: number, issues: number) =>
  `Issues by meeting, ${count(meetings, 'meeting')}; ${shown} of ${count(issues, 'issue')} shown. Sorted by returns.`
export const measuredLast = (last: number, meetings: number, shown: number, issues: number) =>
  `Issues by meeting, the last ${last} of ${count(meetings, 'meeting')}; ${shown} of ${count(issues, 'issue')} shown. Sorted by returns.`
export const cell = (issue: string, day: string, meaning: string) => `${issue}, ${day}: ${meaning}`
export const month = (name: string, year: string) => `${name} ${year}`
export const before = (when: string) => `before ${when}`
export const open = 'open'
export const closed = 'closed'
export const couldNotHear = 'could not be heard'
export const counted =
  'A return is a later meeting at which the issue was reported on past its due date, reported as no change, put off, or raised again after it was completed. A report in time is an update and no return. An issue that returned twice or was put off once is a repeat issue; what a person entered between meetings, or a tracker states, puts off as a meeting does, and is no return. Hatched: the meeting was held on another subject or series, or before the issue was raised, so it could not have heard of it.'
