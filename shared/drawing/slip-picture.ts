import type { Slip } from '../figures/slip.ts'
import { line, pictureWidth, words, type Mark, type Picture } from './picture.ts'
import { timeScale, timeSpan, timeTicks } from './time-axis.ts'

const rowHeight = 34
/** More would not fit on a page beside its table, which has them all. */
const mostRows = 12
const mostLetters = 95

const fitted = (name: string) => (name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name)

/** Two dots joined by a line for each due date that moved, furthest first; hollow is the first, full the present one. */
export function slipPicture(slips: Slip[]): Picture | null {
  const shown = slips.slice(0, mostRows)
  const span = timeSpan(
    shown.flatMap((slip) => [slip.first, slip.now]),
    0.06,
  )
  if (!span) return null
  const right = pictureWidth - 60
  const x = timeScale(span.from, span.until, 8, right)
  const ground = shown.length * rowHeight + 8
  const row = (slip: Slip, at: number): Mark[] => {
    const y = at * rowHeight + 26
    return [
      words([8, y - 10], fitted(slip.name)),
      line([x(slip.first), y], [x(slip.now), y], 'mark-1', { width: 2 }),
      { kind: 'dot', at: [x(slip.first), y], radius: 4.5, fill: 'card', edge: 'mark-1' },
      { kind: 'dot', at: [x(slip.now), y], radius: 5, fill: 'mark-4', edge: 'mark-4' },
      words([x(slip.now) + 10, y + 4], `${slip.days} d`, 'start', true),
    ]
  }
  return {
    width: pictureWidth,
    height: ground + 30,
    marks: [
      ...timeTicks(span.from, span.until, 5).flatMap((tick) => [
        line([x(tick.on), 4], [x(tick.on), ground], 'grid'),
        words([x(tick.on), ground + 18], tick.label, x(tick.on) < 40 ? 'start' : 'middle'),
      ]),
      ...shown.flatMap(row),
    ],
  }
}
