import type { Box } from './boxes.ts'
import type { Ruling } from './shapes.ts'

/** How thick a line may be, and how long it has to be to be one; a frame is larger than a bullet. */
const thickest = 3
const shortest = 5
const smallestFrame = 9

function linesOf({ left, top, right, bottom, isOutline }: Box): Ruling[] {
  const level = (y: number): Ruling => ({ isVertical: false, at: y, from: left, to: right })
  const upright = (x: number): Ruling => ({ isVertical: true, at: x, from: top, to: bottom })
  const [wide, high] = [right - left, bottom - top]
  if (high <= thickest && wide >= shortest) return [level((top + bottom) / 2)]
  if (wide <= thickest && high >= shortest) return [upright((left + right) / 2)]
  return isOutline && wide > smallestFrame && high > smallestFrame
    ? [level(top), level(bottom), upright(left), upright(right)]
    : []
}

/** The lines that a page draws, straight up or across, as borders of tables are drawn: strokes, frames and thin boxes. */
export const rulingsOf = (boxes: readonly Box[]): Ruling[] => boxes.flatMap(linesOf)
