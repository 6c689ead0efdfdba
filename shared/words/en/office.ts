import { count, countInWords } from './counts.ts'

export const openActions = (some: number) => (some === 1 ? 'open action' : 'open actions')
export const ofOwned = (owned: number) => `of ${owned} owned`
export const ofOwnedInherited = (owned: number, inherited: number) => `of ${owned} owned, ${inherited} inherited`
export const completedWhenDue = 'completed when first due'
export const notCompletedWhenDue = 'not completed when first due'
export const noneDue = 'none was due yet'
export const thatWereDue = (share: string) => `${share} that were due`
export const questionsAnswered = (some: number) => (some === 1 ? 'question answered' : 'questions answered')
export const notAssured = (share: string, decided: string) => `${share} not assured, ${decided}`
export const promisesWaiting = (some: number) => (some === 1 ? 'promise waiting' : 'promises waiting')
export const neverWritten = (promises: number) => `of ${promises} never written as an action`
export const meetingsAttended = (some: number) => (some === 1 ? 'meeting attended' : 'meetings attended')
export const ofHeld = (meetings: number) => `of ${meetings} held`
export const ofHeldInTenure = (meetings: number) => `of ${meetings} held in the tenure`
export const daysOpen = (days: number) => `${count(days, 'day')} open`
export const daysOpenInherited = (days: number, inherited: number, holders: readonly string[]) =>
  `${count(days, 'day')} open, ${inherited} of them inherited: before ${holders.join(' and ') || 'the present holder'} took office`
export const firstSeen = (day: string) => `first seen ${day}`
export const from = (day: string) => `from ${day}`
export const lastSeen = (day: string) => `last seen ${day}`
export const until = (day: string) => `until ${day}`
export const beginAndEnd = (begin: string, end: string) => `${begin}, ${end}`
export const inherited = (some: number) => `${countInWords(some, 'open action')} inherited`
export const counted =
  'Actions are those that the notes give this office to do, questions those that it is named as answering, and promises those made in its answers. A tenure begins and ends with the lists of who was there, unless a person has set it; the days that an action was open before the tenure are shown as inherited.'
