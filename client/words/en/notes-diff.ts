import type { ComparedField, ComparedKind } from '../../../shared/answers/facts-diff.ts'
import { capital, count, listInWords } from '../../../shared/words/en/counts.ts'

export const was = 'was'
export const is = 'is'
export const fromTo = (before: string, after: string) => `From ${before} to ${after}.`
export const nothingSaid = 'nothing said'
export const theMeetingItself = 'The meeting itself'
export const changed = 'Changed'
export const gone = 'Gone'
export const nothingDiffers = (same: number) => `Nothing differs: ${factsAreTheSame(same)}.`

export const comparedKind: Record<ComparedKind, string> = {
  action: 'action',
  exchange: 'question',
  commitment: 'promise',
  decision: 'decision',
  attendance: 'person',
}

export const comparedField: Record<ComparedField, string> = {
  wording: 'Wording',
  origin: 'Raised or brought forward',
  owners: 'Owner',
  due: 'Due',
  outcome: 'Outcome',
  updates: 'Update',
  answer: 'Answer',
  by: 'By',
  'answered by': 'Answered by',
  assurance: 'Assurance',
  office: 'Office',
  status: 'Present or apologies',
  'starts at': 'Begins at',
  venue: 'Venue',
  chair: 'Chair',
  'next meeting': 'Next meeting',
}
const factsAreTheSame = (same: number) => `${count(same, 'fact is', 'facts are')} the same`
export const differs = (groups: { title: string; facts: number }[], same: number) =>
  `${capital(listInWords(groups.map(({ title, facts }) => `${facts} ${title.toLowerCase()}`)))}; ${factsAreTheSame(same)}.`
export const added = 'Added'
