import type { FlowAnswer } from '../answers/flow.ts'
import { flowDrawing } from '../figures/flow.ts'
import { line, pictureWidth, words, type Mark, type Picture } from './picture.ts'
import { timeScale, timeTicks } from './time-axis.ts'
import { wording } from '../words/drawings.ts'

const left = 40
const right = pictureWidth - 16
const [openTop, openGround, barsTop, barsGround] = [30, 120, 160, 290]

/** Whole steps from 0 to a number, at most four. */
function evenSteps(highest: number): number[] {
  const step = Math.max(1, Math.ceil(highest / 4))
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step)
}

const pathOf = (points: [number, number][]): Mark => ({ kind: 'path', points, tone: 'mark-1', isFilled: false })

/** What is open after each meeting, and what was raised above and ended below the line, on true dates; null for under two meetings, and where no action is told of. */
export function flowPicture(answer: FlowAnswer): Picture | null {
  const drawing = flowDrawing(answer)
  if (!drawing || drawing.marks.length < 2) return null
  const { span, marks } = drawing
  if (marks.every(({ raised, ended, open }) => raised + ended + open === 0)) return null
  const x = timeScale(span.from, span.until, left, right)
  const steps = evenSteps(Math.max(1, ...marks.map((mark) => mark.open)))
  const openY = (value: number) => openGround - ((openGround - openTop) * value) / (steps.at(-1) ?? 1)
  const most = Math.max(1, ...marks.flatMap((mark) => [mark.raised, mark.ended]))
  const middle = (barsTop + barsGround) / 2
  const barHeight = (value: number) => (((barsGround - barsTop) / 2) * value) / most
  const barWidth = Math.max(3, Math.min(14, (right - left) / marks.length / 2))
  const axis = steps.flatMap((value) => [
    line([left, openY(value)], [right, openY(value)], value === 0 ? 'axis' : 'grid'),
    words([left - 8, openY(value) + 4], String(value), 'end'),
  ])
  const bars = marks.flatMap(({ heldOn, raised, ended }): Mark[] => [
    {
      kind: 'bar',
      x: x(heldOn) - barWidth / 2,
      y: middle - barHeight(raised),
      width: barWidth,
      height: barHeight(raised),
      tone: 'mark-1',
    },
    { kind: 'bar', x: x(heldOn) - barWidth / 2, y: middle, width: barWidth, height: barHeight(ended), tone: 'mark-2' },
  ])
  const dates = timeTicks(span.from, span.until, 7).flatMap((tick) => [
    line([x(tick.on), barsGround + 4], [x(tick.on), barsGround + 9], 'axis'),
    words([x(tick.on), barsGround + 24], tick.label, 'middle'),
  ])
  return {
    width: pictureWidth,
    height: barsGround + 34,
    marks: [
      words([left, 14], wording.openAfterEach, 'start', true),
      ...axis,
      pathOf(marks.map((mark) => [x(mark.heldOn), openY(mark.open)])),
      ...marks.map((mark): Mark => ({
        kind: 'dot',
        at: [x(mark.heldOn), openY(mark.open)],
        radius: 3,
        fill: 'mark-1',
        edge: 'mark-1',
      })),
      words([left, 148], wording.raisedAboveEndedBelow, 'start', true),
      words([left - 8, barsTop + 8], String(most), 'end'),
      words([left - 8, barsGround], String(most), 'end'),
      ...bars,
      line([left, middle], [right, middle], 'axis'),
      ...dates,
    ],
  }
}
