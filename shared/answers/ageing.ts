import type { DueGroup } from './actions.ts'
import type { Basis } from './evidence.ts'

export type AgeingAction = {
  lifeId: string
  text: string
  /** Whole days since it was raised, to its as-at date. */
  daysOpen: number
  /** Whether the day of its raising is known: else the days are about so many, or at least. */
  isExact: boolean
  dueGroup: DueGroup
}

export type AgeingAnswer = {
  basis: Basis
  /** The open ones, the oldest first. */
  actions: AgeingAction[]
  /** Ages at which S is 0.5 and 0.15 over all actions; null where they are not reached or under ten have ended. */
  halfEndDays: number | null
  mostEndDays: number | null
  /** How many that have ended those two ages rest on. */
  ended: number
}
