import { count } from './counts.ts'

export const question = 'How often is this theme heard of, and when?'
export const mentions = 'Mentions'
export const actions = 'Actions'
export const questions = 'Questions'
export const heard = (theme: string, at: number, of: number) =>
  `${theme} was heard of at ${at} of ${count(of, 'meeting')}`
export const heardAgainst = (theme: string, at: number, of: number, lately: number, before: number) =>
  `${theme} was heard of at ${at} of ${count(of, 'meeting')}: at ${lately} of the last three, ${before} of the three before`
export const asked = (some: number, exchanges: number) =>
  `${count(some, 'action')} as written and ${count(exchanges, 'question')}.`
export const askedLast = (some: number, exchanges: number, last: string) =>
  `${count(some, 'action')} as written and ${count(exchanges, 'question')}, last on ${last}.`
export const howDrawn = 'True dates; zero stands on the line.'
export const onAnotherSubject = (meetings: number) =>
  `${count(meetings, 'meeting')} held on another subject ${meetings === 1 ? 'has' : 'have'} no mark.`
export const noneOf = (kinds: string) => `No ${kinds} in what this filter covers.`
export const counted =
  'Mentions are lines with one of the signal words of the theme, or under a heading that names it; actions are counted as written, brought forward ones too; questions with or without an answer. A meeting held on another subject that heard nothing of it could not have: it has no mark and is not among those counted out of. A mention belongs to no office, so a filter by office, side or review leaves mentions out. Under three meetings nothing is drawn: two points are no trend.'
