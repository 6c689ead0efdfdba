import { addDays, daysBetween } from '../dates.ts'
import { monthInThree } from '../wording/dates.ts'

export type TimeTick = { on: string; label: string }

const steps = [1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600]

/** The number of months since year 0, for stepping over them. */
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

function firstOf(monthsFromZero: number): string {
  return `${String(Math.floor(monthsFromZero / 12)).padStart(4, '0')}-${String((monthsFromZero % 12) + 1).padStart(2, '0')}-01`
}

/** Ticks at firsts of months between two days, at most `most` of them and evenly stepped. */
export function timeTicks(from: string, until: string, most: number): TimeTick[] {
  const [first, last] = [monthNumber(from), monthNumber(until)]
  const step = steps.find((months) => (last - first) / months < most) ?? 1200
  const ticks: TimeTick[] = []
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const on = firstOf(at)
    if (on >= from) ticks.push({ on, label: `${monthInThree(on)} ${on.slice(0, 4)}` })
  }
  return ticks
}

/** Where a day lies between two days, in pixels from `left` to `right`. */
export function timeScale(from: string, until: string, left: number, right: number) {
  const days = Math.max(1, daysBetween(from, until))
  return (day: string) => left + ((right - left) * daysBetween(from, day)) / days
}

/** The span of some days with a margin at each end, so that no mark stands on the edge. */
export function timeSpan(days: string[], marginShare = 0.04): { from: string; until: string } | null {
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  const margin = Math.max(10, Math.round(daysBetween(first, last) * marginShare))
  return { from: addDays(first, -margin), until: addDays(last, margin) }
}

/** Ticks of an axis of days: 0 and even steps, about `most` of them. */
export function dayTicks(longest: number, most = 6): number[] {
  const step = [5, 10, 15, 30, 60, 90, 120, 180, 365, 730].find((days) => longest / days <= most) ?? 1460
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, at) => at * step)
}
