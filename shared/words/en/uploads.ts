// What became of a file that was put in.

import { count } from './counts.ts'

const counted = (value: number, one: string) => (value === 0 ? `no ${one}s` : count(value, one))
export const read = (actions: number, exchanges: number) =>
  `Read: ${counted(actions, 'action')}, ${counted(exchanges, 'exchange')}.`
export const undated =
  'It gives no date, so that its figures are left out: put the date at the beginning of the file’s name, as in "2024-05-14 notes.txt", and put it in again.'
export const toMatch = 'This is a spreadsheet. Say which of its columns hold what, and its rows become actions.'
export const imported = 'The same tracker is held already and its rows were brought in; nothing was changed.'
export const beingRead = 'The same file is held already and is being read.'
export const beingReadAs = (name: string) => `The same file is held already as ${name} and is being read.`
export const held = 'The same file is held already; nothing was changed.'
export const heldAs = (name: string) => `The same file is held already as ${name}; nothing was changed.`
export const removedWaiting = 'It was removed while it waited to be read.'
export const removedReading = 'It was removed while it was being read.'
export const notRead = 'It could not be read.'
export const readAtNextStart = (why: string) => `${why} It is kept, and read at the next start.`
export const setApart = (why: string, tries: number) =>
  `${why} This was tried ${tries} times, so that it is set apart and not tried again. The original is kept; remove the document to put it in once more.`
export const diskFull = 'The disk is full. Make room and put the file in again.'
const ourFault = (whatNot: string, errorId: string) =>
  `It could not be ${whatNot}, through a fault in this program (${errorId}). The log says more.`
export const faultIn = {
  keeping: (errorId: string) => ourFault('kept', errorId),
  reading: (errorId: string) => ourFault('read', errorId),
  storing: (errorId: string) => ourFault('stored', errorId),
}
export const stopped = 'The program was stopped before it was read.'
export const brokenOffThrice =
  'Reading it was broken off three times. The original is kept; read it with the command line to see why, or remove it.'
export const damagedOriginal = 'The kept original is missing or damaged. Put the file in again.'
export const besideAsked = (others: string) =>
  `Notes of this meeting are held already (${others}). Until you say below which of them count, only the ones just put in do.`
export const besideSpeaks = (others: string) =>
  `Other notes of this meeting are held as well (${others}); the record is made of the ones just put in.`
export const besideNewer = (others: string) =>
  `A newer version of these notes is held (${others}), and the record is made of that.`
export const besideOtherForm = (others: string) =>
  `The same notes are held in another form (${others}), so that this meeting is counted once.`
export const besideAsks = (others: string) =>
  `Notes of this meeting are held already (${others}). Until you say below which of them count, these do not.`
