import type { SurvivalEstimate, SurvivalPoint } from '../../../shared/answers/time-open.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import { estimateTimeOpen } from './median-days-open.ts'

/** What a share may miss by in floating point. */
const SLACK = 1e-9

/**
 * The curve of some lives with its median, as answers give it: none of either under ten ends.
 * @param censoredOn the day up to which an open life counts; its as-at date where it is not given
 */
export function survivalOf(lives: readonly LifeAsAt[], censoredOn?: (life: LifeAsAt) => string): SurvivalEstimate {
  const { estimate, median } = estimateTimeOpen(lives, censoredOn)
  const isGiven = median.whyNot !== 'under ten completions'
  return {
    median,
    points: isGiven ? estimate.steps : [],
    beginsAtDays: isGiven ? estimate.beginsAtDays : null,
  }
}

/** The first age in days at which no more than a share is still open; null where the curve does not fall so far. */
export function ageAtShare(points: readonly SurvivalPoint[], share: number): number | null {
  return points.find((point) => point.share <= share + SLACK)?.ageDays ?? null
}
