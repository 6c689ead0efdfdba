import { count, numberInWords } from './counts.ts'

export const ofSide = (open: number, side: string) => `${open} ${side}`
export const ofNoSide = (open: number) => `${open} with no side named`
export const noEarlier = 'no earlier meeting to compare with'
export const asManyAsBefore = 'as many as at the meeting before'
export const moreThanBefore = (more: number) => `${numberInWords(more)} more than at the meeting before`
export const fewerThanBefore = (fewer: number) => `${numberInWords(fewer)} fewer than at the meeting before`
export const openActions = 'open actions'
export const none = 'none'
export const pastDue = 'past their due date'
export const notMentioned = 'not mentioned when due'
export const noneSilent = 'none fell silent'
export const oldestSilent = (days: number) => `oldest ${count(days, 'day')}`
export const repeatIssuesOpen = 'repeat issues open'
export const ofRepeatIssues = (repeatIssues: number, issues: number) =>
  `of ${count(repeatIssues, 'repeat issue')}, ${count(issues, 'issue')} in all`
export const medianDaysOpen = 'median days open'
export const notAssured = 'answers not assured'
export const ofAnswers = (answers: number, decided: string) => `of ${count(answers, 'answer')}, ${decided}`
export const counted =
  'Actions are counted once over all the meetings that tell of them, as at the date. Past their due date: later than the last day that the due date allows. Not mentioned when due: the meeting that should have heard of it was read and says nothing. A repeat issue returned twice or was put off once, and is open while an action of it is. The median counts actions still open as well as ended ones; under ten ends there is none. Not assured: as the words of an answer suggest, or as a person decided.'
