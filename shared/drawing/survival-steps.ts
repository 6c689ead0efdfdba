import type { SurvivalPoint } from '../answers/time-open.ts'

export type Curve = { name: string; points: SurvivalPoint[] }
/** One age of the drawing: the share of each curve that changes there, and the band of the only one. */
export type Step = { age: number; band?: [number, number]; shares: (number | null)[] }

/** How many are at risk at an age: those of the first point at or after it. */
export function atRiskAt(points: SurvivalPoint[], ageDays: number): number {
  return points.find((point) => point.ageDays >= ageDays)?.atRisk ?? 0
}

/** A curve whole at its beginning: it starts at 1, at age 0 or where its first point is still whole. */
function fromTheStart(points: SurvivalPoint[]): Pick<SurvivalPoint, 'ageDays' | 'share' | 'lower' | 'upper'>[] {
  const first = points[0]
  if (!first || (first.ageDays === 0 && first.share === 1)) return points
  return [{ ageDays: 0, share: 1, lower: 1, upper: 1 }, ...points]
}

/** All ages at which a curve has a point, in order; a curve without one there has null and is drawn through. */
export function survivalSteps(curves: Curve[]): Step[] {
  const byAge = new Map<number, Step>()
  for (const [at, curve] of curves.entries()) {
    for (const { ageDays, share, lower, upper } of fromTheStart(curve.points)) {
      const step = byAge.get(ageDays) ?? { age: ageDays, shares: curves.map(() => null) }
      step.shares[at] = share
      if (curves.length === 1 && lower !== null && upper !== null) step.band = [lower, upper]
      byAge.set(ageDays, step)
    }
  }
  return [...byAge.values()].sort((one, other) => one.age - other.age)
}
