import { capital, count, countInWords } from './counts.ts'

export const changedByLast = 'What the notes of the last meeting changed.'
export const changedSince = (last: string, before: string, actions: number) =>
  `What the notes of ${last} changed since ${before}, of ${count(actions, 'action')} on the record.`
const actions = (some: number) => capital(countInWords(some, 'action'))
export const raised = (some: number) => `${actions(some)} raised`
export const completed = (some: number) => `${actions(some)} completed`
export const withdrawn = (some: number) => `${actions(some)} withdrawn`
export const putOff = (some: number) => `${actions(some)} put off`
export const notMentioned = (some: number) => `${actions(some)} due back and not mentioned`
export const becameRepeat = (some: number) =>
  `${capital(countInWords(some, 'issue'))} became ${some === 1 ? 'a repeat issue' : 'repeat issues'}`
export const counted =
  'The last meeting that the filter covers is compared with the one before it. An action counts where the notes since then first tell of it, end it or put it off; an issue, where it became a repeat issue since; one not mentioned, where the meeting that should have heard of it was held since.'
