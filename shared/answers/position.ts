import type { Side } from '../facts.ts'
import type { Basis } from './evidence.ts'

/** An estimate of the median time open by Kaplan–Meier; `days` null with the reason where it is not given. */
export type MedianDaysOpen = {
  days: number | null
  /** Limits of the 95 % log–log interval; null where not reached. */
  lowerDays: number | null
  upperDays: number | null
  whyNot: 'under ten completions' | 'not reached' | null
  actions: number
  ended: number
  stillOpen: number
  /** Lives whose entry and end fall together: no exposure, left out. */
  withoutExposure: number
  /** Lives whose raising is known only to lie before a day: no age can be given, left out. */
  startUnknown: number
}

export type PositionAnswer = {
  basis: Basis
  open: number
  openBySide: { side: Side | null; open: number }[]
  overdue: number
  /** Overdue at the meeting before the last, for comparison; null where there was none. */
  overdueBefore: number | null
  silentLapses: number
  /** Days since the one longest unheard of was last mentioned. */
  oldestSilentLapseDays: number | null
  repeatIssues: number
  repeatIssuesOpen: number
  issues: number
  medianDaysOpen: MedianDaysOpen
  answersNotAssured: number
  /** Of these, as a person decided; the rest as their words suggest. */
  answersNotAssuredDecided: number
  answers: number
  /** Promises that wait: neither an action nor put away. */
  commitments: number
}
