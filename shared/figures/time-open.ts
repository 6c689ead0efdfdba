import type { SurvivalEstimate, TimeOpenAnswer } from '../answers/time-open.ts'
import type { MedianDaysOpen } from '../answers/position.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords, numberInWords, percent } from '../wording/counts.ts'

const limits = (lower: number | null, upper: number | null) => `${lower ?? 'not reached'} to ${upper ?? 'not reached'}`

const endedInWords = (ended: number) => (ended === 0 ? 'none has' : countInWords(ended, 'has', 'have'))

/** How many actions there are, whether the estimate counts them or not. */
const actionsInAll = ({ actions, withoutExposure, startUnknown }: MedianDaysOpen): number =>
  actions + withoutExposure + startUnknown

/** "95 % interval 84 to 131", or why there is no median. */
export function medianInWords(median: MedianDaysOpen): string {
  if (median.days !== null) return `95 % interval ${limits(median.lowerDays, median.upperDays)}`
  if (median.actions === 0 && actionsInAll(median) > 0) return 'no action is known for long enough'
  return median.whyNot === 'not reached'
    ? 'fewer than half have ended'
    : `${endedInWords(median.ended)} ended: too few for a median`
}

/** The age by which four in five had ended, null where the curve never falls so far. */
function fifthOpenAfter(curve: SurvivalEstimate): number | null {
  return curve.points.find((point) => point.share <= 0.2)?.ageDays ?? null
}

/** The finding of the curve, as a sentence. */
export function timeOpenFinding({ all }: TimeOpenAnswer): string {
  const { days } = all.median
  const ended = all.dots.filter((dot) => !dot.isOpen).length
  if (all.dots.length === 0 && all.points.length === 0) return 'No action has been read that could be open'
  if (days !== null) {
    const later = fifthOpenAfter(all)
    const whose = all.beginsAtDays
      ? `Half of the actions open at ${count(all.beginsAtDays, 'day')}`
      : 'Half of the actions'
    return `${whose} end within ${count(days, 'day')}${later === null ? '' : `; one in five is still open after ${later}`}`
  }
  if (all.points.length > 0) return `More than half of the actions are still open at the end of what the notes cover`
  return `${ended === 0 ? 'None' : capital(numberInWords(ended))} of ${count(all.dots.length, 'action')} ${ended > 1 ? 'have' : 'has'} ended: too few for a rate, so each is shown`
}

/** How many actions the estimate leaves out, and why; null where it leaves none out. */
function leftOut({ withoutExposure, startUnknown }: MedianDaysOpen): string | null {
  const parts = [
    withoutExposure > 0 && `${withoutExposure} that the notes first tell of on the as-at date, or once ended`,
    startUnknown > 0 && `${startUnknown} raised on a day that is not known`,
  ].filter(Boolean)
  return parts.length === 0 ? null : `${parts.join(', and ')}.`
}

/** Under ten ends: each action as a dot, those included that no estimate could count. */
function dotsMeasured({ all }: TimeOpenAnswer): string[] {
  const open = all.dots.filter((dot) => dot.isOpen).length
  const ended = all.dots.length - open
  const said = leftOut(all.median)
  return [
    `Days from raised to ended, or to the as-at date, of each of ${count(all.dots.length, 'action')}: ${open} open, ${ended} ended.`,
    `A median needs ten that have ended.${said === null ? '' : ` It cannot count ${said}`}`,
  ]
}

/** Ten ends and more: the estimate, how many actions it is out of, and what it leaves out. */
function curveMeasured(answer: TimeOpenAnswer): string[] {
  const { median } = answer.all
  const inAll = actionsInAll(median)
  const counted = inAll > median.actions ? `${median.actions} of ${inAll} actions` : count(median.actions, 'action')
  const said = leftOut(median)
  return [
    'Share of actions still open by days since raised, with 95 % band.',
    `${counted}: ${endsInWords(answer)}, ${median.stillOpen} still open and counted.`,
    ...(said === null ? [] : [`Left out: ${said}`]),
  ]
}

/** What is measured and out of how many. */
export function timeOpenMeasured(answer: TimeOpenAnswer): string {
  const said = answer.all.points.length > 0 ? curveMeasured(answer) : dotsMeasured(answer)
  return [...said, approximately(answer)].filter(Boolean).join(' ')
}

/** "61 ended (58 completed: 95 %, 3 withdrawn: 5 %)"; under five the counts alone. */
function endsInWords({ all, completed, withdrawn }: TimeOpenAnswer): string {
  const { ended } = all.median
  const share = (some: number) => (ended < 5 ? '' : `: ${percent(some / ended)}`)
  return `${ended} ended (${completed} completed${share(completed)}, ${withdrawn} withdrawn${share(withdrawn)})`
}

/** How many beginnings are known only to the month or year; null where none. */
function approximately({ approximate }: TimeOpenAnswer): string | null {
  if (approximate === 0) return null
  return `Approximate for ${count(approximate, 'action')} raised on a day known only to the month or year, taken at its middle.`
}

/** Everything that the curve shows, or each action where there is no curve. */
export function timeOpenTable({ all }: TimeOpenAnswer): FigureTable {
  if (all.points.length === 0) {
    return {
      columns: [{ heading: 'Action' }, { heading: 'Days open', isNumber: true }, { heading: 'Now' }],
      rows: all.dots.map((dot) => [
        dot.text,
        `${dot.isApproximate ? 'about ' : ''}${dot.daysOpen}`,
        dot.isOpen ? 'open' : 'ended',
      ]),
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
  if (!lapsesCensored) return null
  const { median } = lapsesCensored
  const other =
    median.days === null
      ? `no median: ${medianInWords(median)}`
      : `${count(median.days, 'day')} (${limits(median.lowerDays, median.upperDays)})`
  const isSame = median.days === all.median.days ? 'the median stays' : 'the median is'
  const said = median.days === null ? `there is ${other}` : `${isSame} ${other}`
  return `A second reckoning counts actions that fell silent only up to their last mention, since nobody knows what became of them: ${said}.`
}

export const timeOpenCounted =
  'From the day an action was raised to the day it was completed or withdrawn. Actions still open count up to the as-at date (they are censored, not left out), and those raised before the first notes read enter when the notes first tell of them. Kaplan–Meier estimate with 95 % log–log interval; the curve begins at the first age at which five are at risk; under ten ends there is no curve. What was raised and ended at one meeting counts half a day. Averages of ended actions alone are not shown: they leave out what is still open.'
