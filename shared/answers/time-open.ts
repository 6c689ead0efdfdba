import type { Basis } from './evidence.ts'
import type { MedianDaysOpen } from './position.ts'

export const timeOpenQuestion = 'How long do actions stay open, with those still open counted?'

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

export type SurvivalCurve = {
  group: string
  median: MedianDaysOpen
  /** Empty under ten ends: each action is shown as a dot instead. */
  points: SurvivalPoint[]
  /** Age at which five are first at risk. */
  beginsAtDays: number | null
  dots: { lifeId: string; text: string; daysOpen: number; isOpen: boolean }[]
}

export type TimeOpenAnswer = {
  basis: Basis
  all: SurvivalCurve
  bySide: SurvivalCurve[]
  /** Silent lapses censored at their last mention; null where it does not differ. */
  lapsesCensored: SurvivalCurve | null
  completed: number
  withdrawn: number
}
