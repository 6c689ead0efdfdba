import { expect, test } from 'vitest'
import { dueGroup, slipDays } from './due-group.ts'

const due = (latest: string | null) => ({ written: 'then', earliest: null, latest })
const group = (latest: string | null | undefined, asAt: string, status: 'open' | 'completed' = 'open') =>
  dueGroup({ status, due: latest === undefined ? null : due(latest), asAt })

test.each([
  [group('2024-04-30', '2024-04-30'), 'due'],
  [group('2024-04-30', '2024-05-01'), 'overdue'],
  [group('2024-04-30', '2024-05-01', 'completed'), 'due'],
  [group(null, '2030-01-01'), 'open-ended'],
  [group(undefined, '2030-01-01'), 'no due date'],
])('%s is %s', (got, want) => expect(got).toBe(want))

test.each([
  [slipDays(due('2024-01-31'), due('2024-02-29')), 29],
  [slipDays(due('2024-01-31'), due('2024-01-31')), 0],
  [slipDays(due('2024-02-29'), due('2024-01-31')), -29],
  [slipDays(due(null), due('2024-01-31')), null],
  [slipDays(null, null), null],
])('slips by %s days', (got, want) => expect(got).toBe(want))
