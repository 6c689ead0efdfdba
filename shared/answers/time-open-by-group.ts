import type { Basis } from './evidence.ts'
import type { SurvivalEstimate } from './time-open.ts'

export const timeOpenGroupings = ['side', 'theme', 'office', 'raised'] as const
export type TimeOpenGrouping = (typeof timeOpenGroupings)[number]

/** The estimate for the actions of one group. An action of two themes or offices counts in each. */
export type TimeOpenGroup = SurvivalEstimate & {
  /** A side, the key of a theme, the id of an office, or a year; empty where there is none. */
  group: string
  name: string
  lifeIds: string[]
}

export type TimeOpenByGroupAnswer = { basis: Basis; groups: Record<TimeOpenGrouping, TimeOpenGroup[]> }
