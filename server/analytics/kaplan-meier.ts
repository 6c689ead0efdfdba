/**
 * One life under observation, ages in days: at risk on (entryDays, exitDays], ended at exitDays or censored there.
 * An entry after 0 is a late one (left truncation).
 */
export type ObservedLife = { entryDays: number; exitDays: number; ended: boolean }

/** The estimate just after an age; limits are null where the interval is not defined (S is 1 or 0). */
export type SurvivalStep = {
  ageDays: number
  share: number
  lower: number | null
  upper: number | null
  atRisk: number
  ended: number
  censored: number
}

export type SurvivalEstimate = {
  /** The first age at which enough are at risk; null where they never are. */
  beginsAtDays: number | null
  steps: SurvivalStep[]
  /** Smallest age with S ≤ 0.5, and where the limits of the band cross 0.5; null where not reached. */
  median: { days: number | null; lowerDays: number | null; upperDays: number | null }
  /** Lives that were never at risk: entry and exit fall together. */
  withoutExposure: number
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054
/** What 0.5 may miss by in floating point. */
const SLACK = 1e-9

/**
 * Product-limit estimate of the share still open by age in days (Kaplan & Meier 1958), late entries at risk only from their
 * entry, Greenwood's variance, 95 % log–log intervals (Kalbfleisch & Prentice). The order of the lives does not matter.
 * @param fewestAtRisk the curve begins (at 1) where this many are first at risk; what ended before is not used.
 */
export function kaplanMeier(lives: readonly ObservedLife[], fewestAtRisk = 1): SurvivalEstimate {
  const exposed = lives.filter((life) => life.exitDays > life.entryDays)
  const beginsAtDays = firstAgeWith(exposed, fewestAtRisk)
  const steps = beginsAtDays === null ? [] : stepsAfter(exposed, beginsAtDays)
  return { beginsAtDays, steps, median: medianOf(steps), withoutExposure: lives.length - exposed.length }
}

function firstAgeWith(lives: readonly ObservedLife[], fewest: number): number | null {
  const entries = sortedAscending(new Set(lives.map((life) => life.entryDays)))
  const entered = sortedAscending(lives.map((life) => life.entryDays))
  const left = sortedAscending(lives.map((life) => life.exitDays))
  return entries.find((age) => countUpTo(entered, age) - countUpTo(left, age) >= fewest) ?? null
}

function stepsAfter(lives: readonly ObservedLife[], beginsAtDays: number): SurvivalStep[] {
  const entries = sortedAscending(lives.map((life) => life.entryDays))
  const exits = sortedAscending(lives.map((life) => life.exitDays))
  const endsAt = countByAge(lives.filter((life) => life.ended))
  const censoredAt = countByAge(lives.filter((life) => !life.ended))
  const ages = sortedAscending(new Set(exits)).filter((age) => age > beginsAtDays)
  let share = 1
  let greenwood = 0
  return ages.map((ageDays) => {
    const ended = endsAt.get(ageDays) ?? 0
    const atRisk = countBelow(entries, ageDays) - countBelow(exits, ageDays)
    share *= 1 - ended / atRisk
    greenwood += atRisk === ended ? 0 : ended / (atRisk * (atRisk - ended))
    return { ageDays, share, ...logLogLimits(share, greenwood), atRisk, ended, censored: censoredAt.get(ageDays) ?? 0 }
  })
}

function logLogLimits(share: number, greenwood: number): { lower: number | null; upper: number | null } {
  if (share >= 1 || share <= 0) return { lower: null, upper: null }
  const width = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(share))
  return { lower: share ** Math.exp(width), upper: share ** Math.exp(-width) }
}

function medianOf(steps: readonly SurvivalStep[]): SurvivalEstimate['median'] {
  const crosses = (value: (step: SurvivalStep) => number | null) =>
    steps.find((step) => (value(step) ?? step.share) <= 0.5 + SLACK)?.ageDays ?? null
  return {
    days: crosses((step) => step.share),
    lowerDays: crosses((step) => step.lower),
    upperDays: crosses((step) => step.upper),
  }
}

function sortedAscending(values: Iterable<number>): number[] {
  return [...values].toSorted((a, b) => a - b)
}

function countByAge(lives: readonly ObservedLife[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { exitDays } of lives) counts.set(exitDays, (counts.get(exitDays) ?? 0) + 1)
  return counts
}

/** How many of the sorted values are below the age. */
function countBelow(sorted: readonly number[], age: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < age) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the sorted values are at most the age; ages are whole or half days. */
function countUpTo(sorted: readonly number[], age: number): number {
  return countBelow(sorted, age + 0.25)
}
