import { stepsOf, type Operators } from './drawing.ts'
import { applied, type Matrix } from './matrix.ts'
import { pdfLimits } from '../../limits.ts'
import type { Ruling } from './shapes.ts'

type Box = { left: number; top: number; right: number; bottom: number }

/** How thick a line may be, and how long it has to be to be one. */
const thickest = 3
const shortest = 5

/** Coordinates that each command of a path takes: move, line, curve, short curve, close. */
const lengths = [2, 2, 6, 4, 0]

/** The boxes around the parts of a path; each part begins with a move. */
function boxesOf(path: ArrayLike<number>, place: Matrix): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? 4
    const length = lengths[command] ?? 0
    if (command === 0) boxes.push({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity })
    const box = boxes.at(-1)
    for (let point = at + 1; box && point < at + length; point += 2) {
      const [x, y] = applied(place, path[point] ?? 0, path[point + 1] ?? 0)
      Object.assign(box, {
        left: Math.min(box.left, x),
        right: Math.max(box.right, x),
        top: Math.min(box.top, y),
        bottom: Math.max(box.bottom, y),
      })
    }
    at += 1 + length
  }
  return boxes
}

function linesOf({ left, top, right, bottom }: Box, isStroked: boolean): Ruling[] {
  const level = (y: number): Ruling => ({ isVertical: false, at: y, from: left, to: right })
  const upright = (x: number): Ruling => ({ isVertical: true, at: x, from: top, to: bottom })
  const [wide, high] = [right - left, bottom - top]
  if (high <= thickest && wide >= shortest) return [level((top + bottom) / 2)]
  if (wide <= thickest && high >= shortest) return [upright((left + right) / 2)]
  return isStroked && wide > thickest && high > thickest
    ? [level(top), level(bottom), upright(left), upright(right)]
    : []
}

const paintings = {
  strokes: ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
  fills: ['fill', 'eoFill'],
}

/** The lines that a page draws, straight up or across, as borders of tables are drawn: strokes, frames and thin boxes. */
export function rulingsOf(operators: Operators, OPS: Record<string, number>, upright: Matrix): Ruling[] {
  const strokes = new Set(paintings.strokes.map((name) => OPS[name]))
  const fills = new Set(paintings.fills.map((name) => OPS[name]))
  const rulings: Ruling[] = []
  for (const { operator, args, place } of stepsOf(operators, OPS, upright)) {
    if (operator !== OPS.constructPath) continue
    const [painting, [path]] = args as [number, [ArrayLike<number> | null]]
    if (!path || !(strokes.has(painting) || fills.has(painting))) continue
    rulings.push(...boxesOf(path, place).flatMap((box) => linesOf(box, strokes.has(painting))))
    // A drawing, not a table.
    if (rulings.length > pdfLimits.rulingsOnPage) return []
  }
  return rulings
}
