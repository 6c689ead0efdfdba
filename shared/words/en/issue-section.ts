import { count, times } from './counts.ts'

type Told = { returns: number; deferrals: number; noChanges: number; isOpen: boolean }

/** What became of an issue: how often it came back, was put off and showed no change, and where it stands. */
function story({ returns, deferrals, noChanges, isOpen }: Told): string {
  const parts = [
    returns > 0 && `came back ${times(returns)}`,
    deferrals > 0 && `was put off ${times(deferrals)}`,
    noChanges > 0 && `showed no change ${times(noChanges)}`,
    isOpen ? 'is open' : 'is closed',
  ]
  return parts.filter(Boolean).join(', ')
}

export const question = (issue: string) => `${issue}: what became of it?`
export const finding = (issue: string, since: string, told: Told) => `${issue}, raised ${since}, ${story(told)}`
export const measured = (events: number, owners: string, due: string) =>
  `${count(events, 'event')} told of it. Owned by ${owners}; now ${due}.`
export const counted =
  'Every event that notes or a person told of the issue by the as-at date, in the order in which it happened.'
