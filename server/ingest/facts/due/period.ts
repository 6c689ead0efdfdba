import type { Interval } from './reference.ts'

/** What kind of words these are: which prepositions may stand before them depends on it. */
export type PeriodKind = 'meeting' | 'standing' | 'edge' | 'relative' | 'span' | 'within' | 'day' | 'month' | 'year'
export type Period = { kind: PeriodKind; length: number; days: Interval | null }

export const open: Interval = { first: null, last: null }

export function period(kind: PeriodKind, match: RegExpExecArray, days: Interval | null): Period {
  return { kind, length: match[0].length, days }
}
