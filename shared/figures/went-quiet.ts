import type { Quiet, WentQuietAnswer } from '../answers/went-quiet.ts'
import { count } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** How many themes and issues fell silent. */
export function wentQuietFinding({ themes, issues }: WentQuietAnswer): string {
  if (themes.length + issues.length === 0) return 'Nothing that was heard of often has fallen silent'
  const said = [
    ...(themes.length > 0 ? [count(themes.length, 'theme')] : []),
    ...(issues.length > 0 ? [count(issues.length, 'issue')] : []),
  ]
  return `${said.join(' and ')} went quiet`
}

export function wentQuietMeasured({ themes, issues, themesHeard, issuesHeard }: WentQuietAnswer): string {
  return `Heard of at three of the last six meetings that could have heard of it, and at none of the last three: ${themes.length} of ${count(themesHeard, 'theme')}, ${issues.length} of ${count(issuesHeard, 'issue')}.`
}

/** "last heard of on 4 March 2024: at 4 of 6 meetings, and at none of the last 3". */
export function silenceInWords({ lastHeardOn, heardAt, of, silentFor }: Quiet): string {
  return `last heard of on ${dayInWords(lastHeardOn)}: at ${heardAt} of ${count(of, 'meeting')}, and at none of the last ${silentFor}`
}

export const wentQuietCounted =
  'A theme or an issue went quiet if it was heard of at three of the last six meetings that could have heard of it and at none of the last three. An issue is heard of where an action of it is told of or a question about it is asked. A meeting held on another subject could not have heard of it.'
