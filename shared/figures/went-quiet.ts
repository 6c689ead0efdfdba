import type { Quiet, WentQuietAnswer } from '../answers/went-quiet.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/went-quiet.ts'

/** How many themes and issues fell silent. */
export function wentQuietFinding({ themes, issues }: WentQuietAnswer): string {
  if (themes.length + issues.length === 0) return wording.nothingSilent
  if (issues.length === 0) return wording.themesQuiet(themes.length)
  return themes.length === 0 ? wording.issuesQuiet(issues.length) : wording.bothQuiet(themes.length, issues.length)
}

export function wentQuietMeasured({ themes, issues, themesHeard, issuesHeard }: WentQuietAnswer): string {
  return wording.measured(themes.length, themesHeard, issues.length, issuesHeard)
}

/** "last heard of on 4 March 2024: at 4 of 6 meetings, and at none of the last 3". */
export function silenceInWords({ lastHeardOn, heardAt, of, silentFor }: Quiet): string {
  return wording.silence(dayInWords(lastHeardOn), heardAt, of, silentFor)
}

export const wentQuietCounted = wording.counted
