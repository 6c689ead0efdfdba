import type { Line } from './shapes.ts'

/**
 * Says of each line how far it could have reached: where many lines end near one place, text is wrapped there; else as far
 * from the edge as it begins on the other side.
 * @param edge where the space of these lines ends
 */
export function withLimits(lines: readonly Line[], edge: { left: number; right: number }): Line[] {
  const furthest = Math.max(...lines.map(({ right }) => right))
  const margin = Math.min(...lines.map(({ x }) => x)) - edge.left
  const atFurthest = lines.filter(({ right, size }) => right > furthest - size * 4).length
  const isWrapped = atFurthest >= 5 && atFurthest > lines.length * 0.15
  const limit = isWrapped ? furthest : Math.max(furthest, edge.right - margin)
  return lines.map((line) => ({ ...line, limit }))
}
