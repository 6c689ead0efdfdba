import type { SurvivalCurve, TimeOpenAnswer } from '../answers/time-open.ts'
import type { MedianDaysOpen } from '../answers/position.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords, numberInWords, percent } from '../wording/counts.ts'

const limits = (lower: number | null, upper: number | null) => `${lower ?? 'not reached'} to ${upper ?? 'not reached'}`

const endedInWords = (ended: number) => (ended === 0 ? 'none has' : countInWords(ended, 'has', 'have'))

/** "95 % interval 84 to 131", or why there is no median. */
export function medianInWords(median: MedianDaysOpen): string {
  if (median.days !== null) return `95 % interval ${limits(median.lowerDays, median.upperDays)}`
  return median.whyNot === 'not reached'
    ? 'fewer than half have ended'
    : `${endedInWords(median.ended)} ended: too few for a median`
}

/** The age by which four in five had ended, null where the curve never falls so far. */
function fifthOpenAfter(curve: SurvivalCurve): number | null {
  return curve.points.find((point) => point.share <= 0.2)?.ageDays ?? null
}

/** The finding of the curve, as a sentence. */
export function timeOpenFinding({ all }: TimeOpenAnswer): string {
  const { days } = all.median
  const ended = all.dots.filter((dot) => !dot.isOpen).length
  if (all.dots.length === 0 && all.points.length === 0) return 'No action has been read that could be open'
  if (days !== null) {
    const later = fifthOpenAfter(all)
    return `Half of the actions end within ${days} days${later === null ? '' : `; one in five is open after ${later}`}`
  }
  if (all.points.length > 0) return `More than half of the actions are still open at the end of what the notes cover`
  return `${ended === 0 ? 'None' : capital(numberInWords(ended))} of ${count(all.dots.length, 'action')} ${ended > 1 ? 'have' : 'has'} ended: too few for a rate, so each is shown`
}

/** Actions that the reckoning leaves out, and why; null where it leaves none out. */
function leftOut({ withoutExposure, startUnknown }: MedianDaysOpen): string | null {
  const parts = [
    withoutExposure > 0 && `${withoutExposure} first heard of at the as-at date or ended where first heard of`,
    startUnknown > 0 && `${startUnknown} raised on a day that is not known`,
  ].filter(Boolean)
  return parts.length === 0 ? null : `Left out of the estimate: ${parts.join(', ')}.`
}

/** What is measured and out of how many; what is left out stands at the end. */
export function timeOpenMeasured({ all, completed, withdrawn }: TimeOpenAnswer): string {
  const { actions, ended, stillOpen } = all.median
  const ends = `${ended} ended (${completed} completed, ${withdrawn} withdrawn)`
  const curve = `Share of actions still open by days since raised, with 95 % band. ${count(actions, 'action')}, ${ends}, ${stillOpen} still open and counted.`
  const dots = 'Days from raised to ended, or to the as-at date, of each action.'
  return all.points.length > 0 ? [curve, leftOut(all.median)].filter(Boolean).join(' ') : dots
}

/** Everything that the curve shows, or each action where there is no curve. */
export function timeOpenTable({ all }: TimeOpenAnswer): FigureTable {
  if (all.points.length === 0) {
    return {
      columns: [{ heading: 'Action' }, { heading: 'Days open', isNumber: true }, { heading: 'Now' }],
      rows: all.dots.map((dot) => [dot.text, dot.daysOpen, dot.isOpen ? 'open' : 'ended']),
    }
  }
  return {
    columns: ['Days since raised', 'Still open', 'Band from', 'Band to', 'At risk', 'Ended', 'Left still open'].map(
      (heading) => ({ heading, isNumber: true }),
    ),
    rows: all.points.map((point) => [
      point.ageDays,
      percent(point.share),
      point.lower === null ? null : percent(point.lower),
      point.upper === null ? null : percent(point.upper),
      point.atRisk,
      point.ended,
      point.censored,
    ]),
  }
}

/** The other reckoning, in which what fell silent counts only up to its last mention; null where it says the same. */
export function lapsesInWords({ all, lapsesCensored }: TimeOpenAnswer): string | null {
  if (!lapsesCensored || lapsesCensored.median.days === all.median.days) return null
  const { days } = lapsesCensored.median
  return `Counting actions that fell silent only up to their last mention, the median is ${days === null ? 'not reached' : `${days} days`}.`
}

/** The sides that have a curve of their own. */
export const sideCurves = ({ bySide }: TimeOpenAnswer) => bySide.filter((curve) => curve.points.length > 0)

/** The medians of the sides in one sentence: "force 92 days (71 to 118), commissioner 148 days (97 to not reached)". */
export function sidesInWords({ bySide }: TimeOpenAnswer): string {
  return bySide
    .map(({ group, median }) => ({ group: group === 'unknown' ? 'no side named' : group, median }))
    .map(({ group, median }) =>
      median.days === null
        ? `${group}: no median, ${medianInWords(median)}`
        : `${group}: ${median.days} days (${limits(median.lowerDays, median.upperDays)}), ${count(median.actions, 'action')}`,
    )
    .join('; ')
}

/** The sides beside each other in one sentence, where at least two have a median. */
export function sidesFinding({ bySide }: TimeOpenAnswer): string {
  const known = bySide.flatMap(({ group, median }) => (median.days === null ? [] : [{ group, days: median.days }]))
  const [first, ...others] = known
  if (!first || others.length === 0) return 'Too few actions have ended to set one side beside another'
  return `Half of the ${first.group}’s actions end within ${first.days} days, ${others.map(({ group, days }) => `of the ${group}’s within ${days}`).join(', ')}`
}

export const timeOpenCounted =
  'From the day an action was raised to the day it was completed or withdrawn. Actions still open count up to the as-at date (they are censored, not left out), and those raised before the first notes read enter when the notes first tell of them. Kaplan–Meier estimate with 95 % log–log interval; the curve begins where five are at risk; under ten ends there is no curve.'
