import type { SurvivalPoint } from '../answers/time-open.ts'

/** A curve says nothing before the age at which it begins. */
export type Curve = { name: string; points: SurvivalPoint[]; beginsAtDays: number | null }
/** One age of the drawing: the share of each curve that changes there, and the band of the first. */
export type Step = { age: number; band?: [number, number]; shares: (number | null)[] }

/** How many are at risk at an age: those of the first point at or after it. */
export function atRiskAt(points: SurvivalPoint[], ageDays: number): number {
  return points.find((point) => point.ageDays >= ageDays)?.atRisk ?? 0
}

/** A curve whole at its beginning: it starts at 1, at the age at which enough are at risk. */
function fromTheStart({ points, beginsAtDays }: Curve): Pick<SurvivalPoint, 'ageDays' | 'share' | 'lower' | 'upper'>[] {
  if (points.length === 0) return []
  return [{ ageDays: beginsAtDays ?? 0, share: 1, lower: 1, upper: 1 }, ...points]
}

/** All ages at which a curve has a point, in order; a curve without one there has null and is drawn through. */
export function survivalSteps(curves: Curve[], hasBand = curves.length === 1): Step[] {
  const byAge = new Map<number, Step>()
  for (const [at, curve] of curves.entries()) {
    for (const { ageDays, share, lower, upper } of fromTheStart(curve)) {
      const step = byAge.get(ageDays) ?? { age: ageDays, shares: curves.map(() => null) }
      step.shares[at] = share
      if (hasBand && at === 0 && lower !== null && upper !== null) step.band = [lower, upper]
      byAge.set(ageDays, step)
    }
  }
  return [...byAge.values()].sort((one, other) => one.age - other.age)
}
