import { capital, countInWords } from './counts.ts'

export const allAnswered = 'No question is left without an answer'
export const notYetAnswered = (questions: number) =>
  `${capital(countInWords(questions, 'question is', 'questions are'))} not yet answered`
export const measured =
  'Questions to which the notes give no answer, or one that leaves it open; newest first. That an answer leaves it open is suggested by its words.'
