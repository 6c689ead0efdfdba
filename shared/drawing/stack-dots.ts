export type Dot = { key: string; days: number; tone: 'open' | 'late' | 'ended' }
export type DotRow = { name: string; dots: Dot[] }
export type PlacedDot = Dot & { y: number }
export type PlacedRow = { name: string; count: number; nameY: number; dots: PlacedDot[] }

const nameHeight = 22
const levelHeight = 12
const mostLevels = 7
const gap = 14

/** The dots of a row by days, each on the lowest level at which none nearer than `nearness` days stands. */
function onLevels(dots: Dot[], nearness: number): { dot: Dot; level: number }[] {
  const ordered = [...dots].sort((one, other) => one.days - other.days || (one.key < other.key ? -1 : 1))
  const lastAt: number[] = []
  return ordered.map((dot) => {
    const free = lastAt.findIndex((days) => dot.days - days >= nearness)
    const level = free === -1 ? lastAt.length : free
    lastAt[level] = dot.days
    return { dot, level }
  })
}

/**
 * Lays rows of dots one under the other, in pixels from the top, so that no dot covers another: each row is as high as its
 * highest stack. Stacks that would be too high are drawn together.
 */
export function layDots(rows: DotRow[], nearness: number): { rows: PlacedRow[]; height: number } {
  let top = 0
  const placed = rows.map(({ name, dots }): PlacedRow => {
    const levels = onLevels(dots, nearness)
    const highest = Math.max(0, ...levels.map(({ level }) => level))
    const step = Math.min(levelHeight, (levelHeight * (mostLevels - 1)) / Math.max(1, highest))
    const [nameY, ground] = [top + 13, top + nameHeight + levelHeight / 2 + highest * step]
    top = ground + levelHeight / 2 + gap
    return {
      name,
      count: dots.length,
      nameY,
      dots: levels.map(({ dot, level }) => ({ ...dot, y: ground - level * step })),
    }
  })
  return { rows: placed, height: top }
}
