import { capital, count, countInWords } from './counts.ts'

export const noneHeardOf = 'No theme was heard of at the meetings that this filter covers'
export const heardOfAt = (themes: number, meetings: number) =>
  `${capital(countInWords(themes, 'theme'))} heard of at ${countInWords(meetings, 'meeting')}`
export const most = (names: string, isSeveral: boolean, at: number, meetings: number) =>
  `${names} ${isSeveral ? 'are' : 'is'} heard of most, at ${at} of ${count(meetings, 'meeting')}`
export const soMany = (themes: number) => capital(countInWords(themes, 'theme'))
export const measured = (themes: number, meetings: number) =>
  `Mentions of ${count(themes, 'theme')} at ${count(meetings, 'meeting')}; the stronger the tint, the more. An asterisk marks a meeting held on one subject.`
export const mentions = (some: number) => count(some, 'mention')
export const actions = (some: number) => count(some, 'action')
export const exchanges = (some: number) => count(some, 'exchange')
export const cell = (theme: string, day: string, parts: string) => `${theme}, ${day}: ${parts}`
export const counted =
  'A theme is heard of where one of its signal words stands in the notes, or under a heading that names it. Each number is the lines of the notes of that meeting that mention it; a cell opens their sentences. A mention belongs to no office: a filter by office, side or review shows only actions and questions. A theme went quiet if it was heard of at three of the last six meetings that could have heard of it and at none of the last three.'
