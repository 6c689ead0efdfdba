import type { WordMark } from '../../choices.ts'

/** What a word marks, as it is chosen from a list and told in the history. */
export const marks: Record<WordMark, string> = {
  action: 'an action',
  report: 'a report on an earlier action',
  'earlier actions': 'a section of earlier actions',
  decision: 'a decision',
  owner: 'whose action it is',
  due: 'when it is due',
  completed: 'status: completed',
  'in progress': 'status: in progress',
  'no change': 'status: no change',
  deferred: 'status: deferred',
  withdrawn: 'status: withdrawn',
}
export const taught = (word: string, what: string) => `“${word}” marks ${what}.`
export const taughtForAll = (word: string, what: string) => `“${word}” marks ${what}, in the notes of all bodies.`
export const takenOut = (word: string) => `“${word}” marks nothing any more.`
