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

/** So many lines are enough to see where text was wrapped. */
const seen = 4

const follows = (line: Line, next: Line) =>
  next.page === line.page && Math.abs(next.x - line.x) < 2 && next.y - line.y > 0 && next.y - line.y < line.size * 1.6

/** Whether lines were wrapped where the furthest of them ends: the first word of nearly every next one would not have fitted. */
function areWrapped(lines: readonly Line[], furthest: number): boolean {
  const wrapped = lines.slice(1).filter((next, index) => {
    const line = lines[index] as Line
    return line.right + (next.segments[0]?.firstWordWidth ?? 0) + line.size * 0.25 > furthest
  })
  return lines.length >= seen && wrapped.length >= (lines.length - 1) * 0.8
}

/** Lines straight below one another that are wrapped further in than the others: text set narrow reaches no further. */
export function withNarrowLimits(lines: readonly Line[]): Line[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last && follows(last, line)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const furthest = Math.max(...group.map(({ right }) => right))
    return areWrapped(group, furthest)
      ? group.map((line) => ({ ...line, limit: Math.min(line.limit, furthest) }))
      : group
  })
}
