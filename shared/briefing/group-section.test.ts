import { expect, test } from 'vitest'
import type { ActionRow } from '../answers/actions.ts'
import type { Basis, Evidence } from '../answers/evidence.ts'
import type { TimeOpenGroup } from '../answers/time-open-by-group.ts'
import { timeOpenByGroupSection } from './group-section.ts'

const median = {
  days: null,
  lowerDays: null,
  upperDays: null,
  whyNot: 'under ten completions' as const,
  actions: 5,
  ended: 1,
  stillOpen: 4,
  withoutExposure: 0,
  startUnknown: 0,
}
const group = (key: string, lives: number): TimeOpenGroup => ({
  group: key,
  name: key,
  lifeIds: Array.from({ length: lives }, (_, at) => `life ${at}`),
  median,
  points: [],
  beginsAtDays: null,
})
const actions = [0, 1, 2, 3, 4, 5].map(
  (at) => ({ lifeId: `life ${at}`, evidence: { text: `Action ${at}` } as Evidence }) as ActionRow,
)

test('small themes and offices are counted and not listed; each row has the sentences of its actions', () => {
  const { measured, rows } = timeOpenByGroupSection(
    {
      basis: {} as Basis,
      groups: {
        side: [group('force', 6)],
        theme: [group('Custody', 5), group('Estates', 4)],
        office: [],
        raised: [group('2023', 5)],
      },
    },
    actions,
  )
  expect(rows.map(({ cells }) => cells.slice(0, 6))).toEqual([
    ['By side', 'Force', 6, 1, 4, 1],
    ['By theme', 'Custody', 5, 1, 4, 0],
    ['By year raised', '2023', 5, 1, 4, 0],
  ])
  expect(rows.map(({ evidence }) => evidence.length)).toEqual([6, 5, 5])
  expect(measured).toContain(
    '0 of 4 groups have the ten ended actions that a median needs. 1 of fewer than five actions',
  )
})
