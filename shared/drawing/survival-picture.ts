import type { TimeOpenAnswer } from '../answers/time-open.ts'
import { percent } from '../words/counts.ts'
import { dotsPicture } from './dots-picture.ts'
import { line, pictureWidth, words, type Mark, type Picture } from './picture.ts'
import { atRiskAt, survivalSteps } from './survival-steps.ts'
import { dayTicks } from './time-axis.ts'
import { wording } from '../words/drawings.ts'

const left = 52
const right = pictureWidth - 24
const top = 16
const ground = 226

/** The corners of a line that keeps its height until the next age. */
function stepped(points: [number, number][]): [number, number][] {
  return points.flatMap(([x, y], at): [number, number][] => {
    const before = points[at - 1]
    return before === undefined
      ? [[x, y]]
      : [
          [x, before[1]],
          [x, y],
        ]
  })
}

/** The share still open by days since raised, with its band, its median and how many are at risk. */
function curvePicture({ all }: TimeOpenAnswer): Picture {
  const steps = survivalSteps([{ name: 'all', points: all.points, beginsAtDays: all.beginsAtDays }])
  const longest = Math.max(1, ...steps.map((step) => step.age))
  const x = (days: number) => left + ((right - left) * days) / longest
  const y = (share: number) => ground - (ground - top) * share
  const shares = steps.flatMap((step): [number, number][] => {
    const share = step.shares[0] ?? null
    return share === null ? [] : [[x(step.age), y(share)]]
  })
  const banded = steps.flatMap((step) => (step.band === undefined ? [] : [{ age: step.age, band: step.band }]))
  const edge = (at: 0 | 1) => stepped(banded.map(({ age, band }): [number, number] => [x(age), y(band[at])]))
  const band: Mark = { kind: 'path', points: [...edge(1), ...edge(0).reverse()], tone: 'band', isFilled: true }
  const ticks = dayTicks(longest, 6)
  const { days } = all.median
  return {
    width: pictureWidth,
    height: ground + 66,
    marks: [
      ...(banded.length > 1 ? [band] : []),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
        line([left, y(share)], [right, y(share)], share === 0 ? 'axis' : 'grid'),
        words([left - 8, y(share) + 4], percent(share), 'end'),
      ]),
      { kind: 'path', points: stepped(shares), tone: 'mark-1', isFilled: false },
      ...(days === null
        ? []
        : [
            line([left, y(0.5)], [x(days), y(0.5)], 'mark-4', { dash: '4 3' }),
            line([x(days), y(0.5)], [x(days), ground], 'mark-4', { dash: '4 3' }),
            words([x(days) + 6, y(0.5) - 6], wording.halfWithin(days), 'start', true),
          ]),
      ...ticks.flatMap((tick) => [
        words([x(tick), ground + 18], String(tick), 'middle'),
        words([x(tick), ground + 56], String(atRiskAt(all.points, tick)), 'middle'),
      ]),
      words([right, ground + 34], wording.daysSinceRaised, 'end'),
      words([left, ground + 38], wording.atRisk, 'start', true),
    ],
  }
}

/** The curve of time open; under ten ends each action as a dot, hollow where it has ended; null where there is none. */
export function timeOpenPicture(answer: TimeOpenAnswer): Picture | null {
  const { points, dots } = answer.all
  if (points.length > 0) return curvePicture(answer)
  const row = (name: string, isOpen: boolean) => ({
    name,
    dots: dots
      .filter((dot) => dot.isOpen === isOpen)
      .map((dot) => ({ key: dot.lifeId, days: dot.daysOpen, tone: isOpen ? ('open' as const) : ('ended' as const) })),
  })
  return dotsPicture([row(wording.open, true), row(wording.ended, false)], [])
}
