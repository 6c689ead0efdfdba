import type { Filter } from '../../shared/filter.ts'
import { words } from '../words/words.ts'

const { part } = words.filter

/** Another body has other series, offices and dates: only what means the same there is kept. */
export const forAnotherBody = {
  series: undefined,
  offices: undefined,
  priorities: undefined,
  from: null,
  until: null,
  asAt: null,
  withPredecessors: false,
} satisfies Partial<Filter>

/** The filter of nothing but the body, which is a place and no narrowing. */
export const cleared = {
  ...forAnotherBody,
  themes: undefined,
  side: null,
  reviewedOnly: false,
} satisfies Partial<Filter>

/** The parts of the filter that leave something out, by their names. */
export function narrowing(filter: Filter): string[] {
  const parts = [
    [part.series, filter.series],
    [part.period, filter.from ?? filter.until],
    [part.asAt, filter.asAt],
    [part.themes, filter.themes],
    [part.priorities, filter.priorities],
    [part.offices, filter.offices],
    [part.side, filter.side],
    [part.reviewed, filter.reviewedOnly || null],
  ] as const
  return parts.filter(([, set]) => set !== undefined && set !== null).map(([name]) => name)
}

/** How many parts of the filter are set, those that add something too. */
export const countSet = (filter: Filter): number => narrowing(filter).length + (filter.withPredecessors ? 1 : 0)
