import { dayTicks } from './time-axis.ts'
import { line, pictureWidth, words, type Mark, type Picture } from './picture.ts'
import { wording } from '../words/drawings.ts'

/** A median with its interval, in days; an end of the interval is null where it is not reached. */
export type MedianMark = { key: string; name: string; days: number; lowerDays: number | null; upperDays: number | null }

const left = 230
const right = pictureWidth - 90
const rowHeight = 30
const top = 8

/** Room for about so many letters before the axis. */
const longestName = 36
const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name)

function rowOf({ name, days, lowerDays, upperDays }: MedianMark, y: number, x: (days: number) => number): Mark[] {
  const [from, until] = [x(lowerDays ?? 0), upperDays === null ? right : x(upperDays)]
  const edge = (at: number) => line([at, y - 5], [at, y + 5], 'mark-1')
  return [
    words([left - 12, y + 4], short(name), 'end'),
    line([from, y], [until, y], 'mark-1', { width: 2, ...(upperDays === null && { dash: '4 3' }) }),
    ...(lowerDays === null ? [] : [edge(from)]),
    ...(upperDays === null ? [] : [edge(until)]),
    { kind: 'dot', at: [x(days), y], radius: 5, fill: 'mark-1', edge: 'mark-1' },
    words([right + 10, y + 4], wording.days(days), 'start', true),
  ]
}

/** Medians under each other on one axis of days, each a dot on its interval; an interval without an end is dashed to the edge. */
export function mediansPicture(medians: MedianMark[]): Picture | null {
  if (medians.length === 0) return null
  const longest = Math.max(1, ...medians.flatMap(({ days, upperDays }) => [days, upperDays ?? 0]))
  const ground = top + medians.length * rowHeight
  const x = (days: number) => left + ((right - left) * days) / longest
  return {
    width: pictureWidth,
    height: ground + 42,
    marks: [
      ...dayTicks(longest, 5).flatMap((tick) => [
        line([x(tick), top], [x(tick), ground], 'grid'),
        words([x(tick), ground + 18], String(tick), 'middle'),
      ]),
      line([left, ground], [right, ground], 'axis'),
      words([right, ground + 36], wording.daysByWhichHalf, 'end'),
      ...medians.flatMap((median, at) => rowOf(median, top + (at + 0.5) * rowHeight, x)),
    ],
  }
}
