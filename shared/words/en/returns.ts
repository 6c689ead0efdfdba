import { count } from './counts.ts'

export const since = (day: string, daysOpen: number) => `${day}, ${count(daysOpen, 'day')}`
export const whyOwed = (reasons: string, reading: string) => `${reasons}. ${reading}`
export const questionNotAnswered = (reading: string) => `A question not yet answered. ${reading}`
export const owed = (actions: number, questions: number) =>
  `${count(actions, 'action')} due back and ${count(questions, 'question')} not yet answered. Please write the answer beside each.`
export const titleAsAt = (day: string) => `Return as at ${day}`
export const titleFor = (day: string) => `Return for the meeting of ${day}`
export const titleOfOffice = (title: string, office: string) => `${title}: ${office}`
export const nothingOwed = 'Nothing is owed.'
export const notYetAnswered = 'Not yet answered'
export const asked = (when: string) => `asked ${when}`
export const emptySheet = 'Return'
