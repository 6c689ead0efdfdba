import { pdfLimits } from '../../limits.ts'
import { stepsOf, type Operators } from './drawing.ts'
import { applied, type Matrix } from './matrix.ts'

/** The box around something drawn, and whether it is drawn as an outline. */
export type Box = { left: number; top: number; right: number; bottom: number; isOutline: boolean }

/** Coordinates that each command of a path takes: move, line, curve, short curve, close. */
const lengths = [2, 2, 6, 4, 0]

/** The boxes around the parts of a path; each part begins with a move. */
function boxesOf(path: ArrayLike<number>, place: Matrix, isOutline: boolean): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? 4
    const length = lengths[command] ?? 0
    if (command === 0) boxes.push({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, isOutline })
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

const paintings = {
  strokes: ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
  fills: ['fill', 'eoFill'],
}

/** The boxes around all that a page draws besides text and pictures; none where it draws so much that it is a drawing. */
export function boxesDrawn(operators: Operators, OPS: Record<string, number>, upright: Matrix): Box[] {
  const strokes = new Set(paintings.strokes.map((name) => OPS[name]))
  const fills = new Set(paintings.fills.map((name) => OPS[name]))
  const boxes: Box[] = []
  for (const { operator, args, place } of stepsOf(operators, OPS, upright)) {
    if (operator !== OPS.constructPath) continue
    const [painting, [path]] = args as [number, [ArrayLike<number> | null]]
    if (!path || !(strokes.has(painting) || fills.has(painting))) continue
    for (const box of boxesOf(path, place, strokes.has(painting))) boxes.push(box)
    if (boxes.length > pdfLimits.rulingsOnPage) return []
  }
  return boxes
}
