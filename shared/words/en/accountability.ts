import { count } from './counts.ts'

export const nobodyAnswered = 'The notes name nobody who answered a question'
export const answeredMost = (office: string, answers: number, questions: number) =>
  `${office} answered most: ${answers} of ${count(questions, 'question')}`
export const measured = (answers: number, actions: number) =>
  `Questions answered and actions owned, by office. An answer given together counts for each who gave it, so answers may exceed questions. ${count(answers, 'answer')} with nobody named, ${count(actions, 'action')} that nobody owns.`
export const officeAndShort = (office: string, short: string) => `${office} (${short})`
export const holderAndOffice = (holder: string, office: string) => `${holder}, ${office}`
export const notAssured = (share: string, decided: string) => `${share}, ${decided}`
export const cell = (name: string, theme: string, answers: number, actions: number) =>
  `${name}, ${theme}: ${count(answers, 'answer')}, ${count(actions, 'action')}`
export const ofTheme = (theme: string) => `${theme}: answers and actions`
export const answersAndActions = (answers: number, actions: number) => `${answers} and ${actions}`
export const counted =
  'An answer counts for the office that the notes name as giving it, an action for the office that owns it. In law a chief constable is held to account; other officers answer for a subject. Promises kept are actions reported completed no later than at the first meeting able to hear of them after their first due date, out of those that had one and are past it or ended; under five the count stands without a rate. When a holder changes, open actions raised before the tenure began are shown apart.'
