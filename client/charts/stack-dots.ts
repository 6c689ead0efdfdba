export type Dot = { key: string; days: number; tone: 'open' | 'late' | 'ended' }
export type PlacedDot = Dot & { level: number }

/**
 * Gives each dot of a row a height, so that none covers another: dots nearer than `nearness` days stand one above the other.
 * Deterministic: by days, then key.
 */
export function stackDots(dots: Dot[], nearness: number, row: { base: number; unit: number }): PlacedDot[] {
  const ordered = [...dots].sort((one, other) => one.days - other.days || (one.key < other.key ? -1 : 1))
  const lastAt: number[] = []
  return ordered.map((dot) => {
    const free = lastAt.findIndex((days) => dot.days - days >= nearness)
    const level = free === -1 ? lastAt.length : free
    lastAt[level] = dot.days
    return { ...dot, level: row.base + level * row.unit }
  })
}
