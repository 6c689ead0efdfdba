export type Dot = { key: string; days: number; tone: 'open' | 'late' | 'ended' }
export type PlacedDot = Dot & { level: number }

/** The dots of a row by days, each on the lowest level at which none nearer than `nearness` days stands. */
function onLevels(dots: Dot[], nearness: number): PlacedDot[] {
  const ordered = [...dots].sort((one, other) => one.days - other.days || (one.key < other.key ? -1 : 1))
  const lastAt: number[] = []
  return ordered.map((dot) => {
    const free = lastAt.findIndex((days) => dot.days - days >= nearness)
    const level = free === -1 ? lastAt.length : free
    lastAt[level] = dot.days
    return { ...dot, level }
  })
}

/**
 * Gives each dot of a row its height, so that none covers another: `base` is the lowest, each level `unit` above. Where more
 * levels are needed than fit below `top`, they are drawn together until they fit.
 */
export function stackDots(dots: Dot[], nearness: number, row: { base: number; unit: number; top: number }): PlacedDot[] {
  const placed = onLevels(dots, nearness)
  const highest = Math.max(1, ...placed.map((dot) => dot.level))
  const unit = Math.min(row.unit, (row.top - row.base) / highest)
  return placed.map((dot) => ({ ...dot, level: row.base + dot.level * unit }))
}
