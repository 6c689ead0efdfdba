import type { SurvivalEstimate, TimeOpenAnswer } from '../answers/time-open.ts'
import type { MedianDaysOpen } from '../answers/position.ts'
import type { FigureTable } from './csv.ts'
import { percent } from '../words/counts.ts'
import { wording } from '../words/time-open.ts'
import { headings } from '../words/headings.ts'

/** How many actions there are, whether the estimate counts them or not. */
const actionsInAll = ({ actions, withoutExposure, startUnknown }: MedianDaysOpen): number =>
  actions + withoutExposure + startUnknown

/** "95 % interval 84 to 131", or why there is no median. */
export function medianInWords(median: MedianDaysOpen): string {
  if (median.days !== null) return wording.interval(median.lowerDays, median.upperDays)
  if (median.actions === 0 && actionsInAll(median) > 0) return wording.notKnownLongEnough
  return median.whyNot === 'not reached' ? wording.fewerThanHalf : wording.tooFewEnded(median.ended)
}

/** The age by which four in five had ended, null where the curve never falls so far. */
function fifthOpenAfter(curve: SurvivalEstimate): number | null {
  return curve.points.find((point) => point.share <= 0.2)?.ageDays ?? null
}

/** The finding of the curve, as a sentence. */
export function timeOpenFinding({ all }: TimeOpenAnswer): string {
  const { days } = all.median
  const ended = all.dots.filter((dot) => !dot.isOpen).length
  if (all.dots.length === 0 && all.points.length === 0) return wording.noAction
  if (days !== null) {
    const later = fifthOpenAfter(all)
    const half = all.beginsAtDays ? wording.halfOfOpen(all.beginsAtDays, days) : wording.half(days)
    return later === null ? half : wording.andFifthOpen(half, later)
  }
  if (all.points.length > 0) return wording.moreThanHalfOpen
  return wording.tooFewForRate(ended, all.dots.length)
}

/** How many actions the estimate leaves out, and why; null where it leaves none out. */
function leftOut({ withoutExposure, startUnknown }: MedianDaysOpen): string | null {
  const [unseen, undated] = [wording.withoutExposure(withoutExposure), wording.startUnknown(startUnknown)]
  if (startUnknown === 0) return withoutExposure === 0 ? null : unseen
  return withoutExposure === 0 ? undated : wording.bothLeftOut(unseen, undated)
}

/** Under ten ends: each action as a dot, those included that no estimate could count. */
function dotsMeasured({ all }: TimeOpenAnswer): string[] {
  const open = all.dots.filter((dot) => dot.isOpen).length
  const ended = all.dots.length - open
  const said = leftOut(all.median)
  return [
    wording.daysOfEach(all.dots.length, open, ended),
    wording.needsTen,
    ...(said === null ? [] : [wording.cannotCount(said)]),
  ]
}

/** Ten ends and more: the estimate, how many actions it is out of, and what it leaves out. */
function curveMeasured(answer: TimeOpenAnswer): string[] {
  const { median } = answer.all
  const inAll = actionsInAll(median)
  const counted = inAll > median.actions ? wording.countedOf(median.actions, inAll) : wording.countedAll(median.actions)
  const said = leftOut(median)
  return [
    wording.shareOpen,
    wording.endedAndOpen(counted, endsInWords(answer), median.stillOpen),
    ...(said === null ? [] : [wording.leftOut(said)]),
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
  const withShare = (some: number) => ({ some, share: percent(some / ended) })
  return ended < 5
    ? wording.ends(ended, completed, withdrawn)
    : wording.endsWithShares(ended, withShare(completed), withShare(withdrawn))
}

/** How many beginnings are known only to the month or year; null where none. */
function approximately({ approximate }: TimeOpenAnswer): string | null {
  if (approximate === 0) return null
  return wording.approximate(approximate)
}

/** Everything that the curve shows, or each action where there is no curve. */
export function timeOpenTable({ all }: TimeOpenAnswer): FigureTable {
  if (all.points.length === 0) {
    return {
      columns: [
        { heading: headings.action },
        { heading: headings.daysOpen, isNumber: true },
        { heading: headings.now },
      ],
      rows: all.dots.map((dot) => [
        dot.text,
        dot.isApproximate ? wording.aboutDays(dot.daysOpen) : `${dot.daysOpen}`,
        dot.isOpen ? wording.open : wording.ended,
      ]),
    }
  }
  return {
    columns: [
      headings.daysSinceRaised,
      headings.stillOpen,
      headings.bandFrom,
      headings.bandTo,
      headings.atRisk,
      headings.ended,
      headings.leftStillOpen,
    ].map((heading) => ({ heading, isNumber: true })),
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
  if (median.days === null) return wording.secondNoMedian(medianInWords(median))
  const within = wording.limits(median.lowerDays, median.upperDays)
  return median.days === all.median.days
    ? wording.secondStays(median.days, within)
    : wording.secondIs(median.days, within)
}

export const timeOpenCounted = wording.counted
