import type { Basis } from './evidence.ts'
import type { MedianDaysOpen } from './position.ts'

/** The product-limit estimate just after an age; the band is the 95 % log–log interval. */
export type SurvivalPoint = {
  ageDays: number
  share: number
  lower: number | null
  upper: number | null
  atRisk: number
  ended: number
  censored: number
}

/** The estimate for some actions. */
export type SurvivalEstimate = {
  median: MedianDaysOpen
  /** Empty under ten ends: each action is shown as a dot instead. */
  points: SurvivalPoint[]
  /** Age at which five are first at risk; what the curve says is said of those open at it. */
  beginsAtDays: number | null
}

export type SurvivalCurve = SurvivalEstimate & {
  dots: { lifeId: string; text: string; daysOpen: number; isOpen: boolean; isApproximate: boolean }[]
}

export type TimeOpenAnswer = {
  basis: Basis
  all: SurvivalCurve
  /** Silent lapses censored at their last mention; null where it does not differ. */
  lapsesCensored: SurvivalEstimate | null
  completed: number
  withdrawn: number
  /** Actions whose raising is known only to the month or year, reckoned from its middle. */
  approximate: number
}
