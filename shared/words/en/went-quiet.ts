import { count } from './counts.ts'

export const nothingSilent = 'Nothing that was heard of often in what this filter covers has fallen silent'
export const themesQuiet = (themes: number) => `${count(themes, 'theme')} went quiet`
export const issuesQuiet = (issues: number) => `${count(issues, 'issue')} went quiet`
export const bothQuiet = (themes: number, issues: number) =>
  `${count(themes, 'theme')} and ${count(issues, 'issue')} went quiet`
export const measured = (themes: number, themesHeard: number, issues: number, issuesHeard: number) =>
  `Heard of at three of the last six meetings that could have heard of it, and at none of the last three: ${themes} of ${count(themesHeard, 'theme')}, ${issues} of ${count(issuesHeard, 'issue')}.`
export const silence = (day: string, at: number, of: number, silentFor: number) =>
  `last heard of on ${day}: at ${at} of ${count(of, 'meeting')}, and at none of the last ${silentFor}`
export const counted =
  'A theme or an issue went quiet if it was heard of at three of the last six meetings that could have heard of it and at none of the last three. An issue is heard of where an action of it is told of or a question about it is asked. A meeting held on another subject could not have heard of it.'
