import { count, percent } from '../../../shared/words/en/counts.ts'

export const nothingStandsOut = 'Nothing stands out.'
export const read = (meetings: number, last: string | null) =>
  last === null ? `${count(meetings, 'meeting')} read` : `${count(meetings, 'meeting')} read, the last on ${last}`
export const alsoHeld = 'Also held'
export const alsoHeldSub = 'Choose one to see its record.'
export const seeRepeatIssues = 'See the repeat issues'
export const openIssue = 'Open the issue'
export const seeActions = 'See the actions'
export const seeThemes = 'See the themes'
export const seeWhoAnswered = 'See who answered'
export const seePromises = 'See the promises'
export const seeDueBack = 'See what is due back'
export const nothingStandsOutHere =
  'Nothing stands out in what this filter covers: nothing came back, was put off or fell silent.'
export const findings = 'Findings'
export const allRepeatIssues = 'All repeat issues'
export const eachAction = 'Each action, and by side'
export const flow = 'Flow'
export const title = 'What to raise next'
export const theFindings = 'The findings'
export const thePosition = 'The position'
export const position = 'Position'
export const onlyOneRead = 'Only one meeting has been read: there is nothing yet to compare it with.'
export const lastChangedNothing = 'The last meeting changed nothing on the record.'
export const whatIsDueNext = 'What is due at the next'
export const readSentences = (sentences: number) => `Read the ${sentences} sentences`
export const readUntil = (meetings: number, last: string | null) =>
  last === null ? `${count(meetings, 'meeting')} read` : `${count(meetings, 'meeting')} read, ${last} the last`
export const factsReviewed = (share: number) => `${percent(share)} of facts reviewed`
export const asAt = (day: string) => `as at ${day}`
export const toldOn = (day: string) => `What was told of actions on ${day}`
export const toldNothing = 'Nothing was told of an action here.'
