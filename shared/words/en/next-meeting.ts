import { count } from './counts.ts'

export const noneAnnounced = (reckonedOn: string) =>
  `No next meeting is announced or planned: reckoned as at ${reckonedOn}`
export const noneAnnouncedOn = (subject: string, reckonedOn: string) =>
  `No next meeting is announced or planned, on ${subject}: reckoned as at ${reckonedOn}`
export const nextIs = (day: string) => `The next meeting is on ${day}; reckoned as at that day`
export const nextIsOn = (day: string, subject: string) =>
  `The next meeting is on ${day}, on ${subject}; reckoned as at that day`
export const nothingDue = 'Nothing in what this filter covers is due back'
export const onlyQuestions = (questions: number) =>
  `No action is due back; ${count(questions, 'question is', 'questions are')} not yet answered`
export const dueBack = (actions: number) => `${count(actions, 'action is', 'actions are')} due back`
export const dueBackLate = (actions: number, late: number) =>
  `${count(actions, 'action is', 'actions are')} due back, ${late} of them late or not mentioned when due`
export const counted =
  'Open actions reckoned as at the date of the next meeting where the notes announce one or a person planned one, else as at the last one read. Due: the meeting falls into the interval that the words allow, or is the one named. Overdue: it lies past the latest day. Not mentioned: the meeting that should have heard of it said nothing of it. A question counts as not yet answered where the notes give no answer, or one that leaves it open, and no later meeting heard an answer on the same issue.'
