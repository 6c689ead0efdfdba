import { noTally, scoreOf, type Sheet } from './tally.ts'

/** What the samples have to reach: marked actions, and actions that belong together. */
const GOALS: { field: string; of: 'precision' | 'recall' | 'f1'; least: number }[] = [
  { field: 'actions raised', of: 'precision', least: 0.98 },
  { field: 'actions raised', of: 'recall', least: 0.98 },
  { field: 'actions brought forward', of: 'precision', least: 0.98 },
  { field: 'actions brought forward', of: 'recall', least: 0.98 },
  { field: 'links: one life', of: 'f1', least: 0.95 },
  { field: 'links: one issue', of: 'f1', least: 0.95 },
  { field: 'exact slices', of: 'precision', least: 1 },
]

/** The goals a sheet falls short of, as sentences; a goal for which nothing is labelled is not reached. */
export function goalsMissed(sheet: Sheet): string[] {
  return GOALS.flatMap(({ field, of, least }) => {
    const reached = scoreOf(sheet.get(field) ?? noTally())[of]
    return reached !== null && reached >= least
      ? []
      : [`${field}: ${of} ${reached?.toFixed(3) ?? 'not measured'}, needed ${least}`]
  })
}
