import { capitalNumber, count } from './counts.ts'

export const stateNames = {
  waiting: 'Waiting',
  promoted: 'Made an action',
  dismissed: 'Put away',
}
export const noPromise = 'No promise in what this filter covers that is not an action already'
export const allDecided = (promises: number) =>
  `Every one of ${count(promises, 'promise')} was made an action or put away`
export const writtenNowhere = (waiting: number, promises: number) =>
  `${capitalNumber(waiting)} of ${count(promises, 'promise')} ${waiting === 1 ? 'is' : 'are'} written down nowhere as an action`
export const measured = (waiting: number, takenUp: number, promoted: number, dismissed: number) =>
  `Promises made in answers that the notes do not mark as actions: ${waiting} waiting (${takenUp} of them like an action raised since), ${promoted} made an action, ${dismissed} put away with a reason.`
export const nobodyNamed = 'Nobody named'
export const counted =
  'A promise is read in an answer, or of a person by name, where the notes mark no action in its words. It is a suggestion until a person decides. Made an action, it is an action like any other and counts in every figure; put away, it stays here with the reason. Both can be undone. Like an action raised since: one first told of at the same meeting or later that shares at least half of its longer words.'
