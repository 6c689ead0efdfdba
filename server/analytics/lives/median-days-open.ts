import type { MedianDaysOpen } from '../../../shared/answers/position.ts'
import { daysBetween } from '../../../shared/dates.ts'
import { kaplanMeier, type ObservedLife, type SurvivalEstimate } from '../kaplan-meier.ts'
import type { LifeAsAt } from './lives-as-at.ts'

/** Under this many ends there is no curve and no median. */
export const FEWEST_ENDS = 10
/** The curve begins at the first age at which this many are at risk. */
export const FEWEST_AT_RISK = 5
/** Raised and ended at one meeting counts as half a day. */
const HALF_A_DAY = 0.5

/**
 * A life as the estimator sees it: ages in days from its raising. One raised before the notes first told of it enters
 * late; an open one is censored, at its as-at date or at the given one. Null where no age can be given, because its
 * raising is known only to lie before a day.
 */
export function observed(life: LifeAsAt, censoredOn = life.asAt): ObservedLife | null {
  if (life.startPrecision === 'before') return null
  const ageOn = (day: string) => Math.max(0, daysBetween(life.startedOn, day))
  const entryDays = ageOn(life.firstToldOn)
  const ended = life.endedOn !== null
  const exitDays = ageOn(life.endedOn ?? censoredOn)
  return { entryDays, exitDays: ended && entryDays === 0 && exitDays === 0 ? HALF_A_DAY : exitDays, ended }
}

export type TimeOpenEstimate = { estimate: SurvivalEstimate; median: MedianDaysOpen }

/** The estimate of the time open, and its median where ten or more have ended. */
export function estimateTimeOpen(
  lives: readonly LifeAsAt[],
  censoredOn?: (life: LifeAsAt) => string,
): TimeOpenEstimate {
  const seen = lives.flatMap((life) => observed(life, censoredOn?.(life)) ?? [])
  const estimate = kaplanMeier(seen, FEWEST_AT_RISK)
  return { estimate, median: medianOf(seen, estimate, lives.length - seen.length) }
}

function medianOf(seen: ObservedLife[], estimate: SurvivalEstimate, startUnknown: number): MedianDaysOpen {
  const exposed = seen.filter((life) => life.exitDays > life.entryDays)
  const ended = exposed.filter((life) => life.ended).length
  const tooFew = ended < FEWEST_ENDS
  const { days, lowerDays, upperDays } = tooFew ? { days: null, lowerDays: null, upperDays: null } : estimate.median
  return {
    days,
    lowerDays,
    upperDays,
    whyNot: tooFew ? 'under ten completions' : days === null ? 'not reached' : null,
    actions: exposed.length,
    ended,
    stillOpen: exposed.length - ended,
    withoutExposure: estimate.withoutExposure,
    startUnknown,
  }
}
