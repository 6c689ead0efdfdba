import type { Basis } from '../../answers/evidence.ts'

/** What an answer of an invented body rests on, for tests to which it does not matter. */
export const basis: Basis = {
  bodyId: 'b',
  bodyName: 'B',
  area: null,
  series: [],
  from: null,
  until: null,
  asAt: '2025-01-01',
  meetingsRead: 3,
  reviewedShare: null,
  isSample: true,
}
