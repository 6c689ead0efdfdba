import { expect, test } from 'vitest'
import type { ActionRow } from '../answers/actions.ts'
import { slipFinding, slipMeasured, slips, slipTable } from './slip.ts'

const due = (latest: string) => ({ written: latest, earliest: latest, latest })
const action = (lifeId: string, slipDays: number | null, now = '2019-12-31') =>
  ({ lifeId, text: lifeId, slipDays, firstDue: due('2019-09-30'), due: due(now) }) as ActionRow
const some = [action('a', 0, '2019-09-30'), action('b', 92), action('c', null)]

test('only what moved is drawn, furthest first', () => {
  expect(slips([...some, action('d', 120, '2020-01-28')]).map((slip) => slip.key)).toEqual(['d', 'b'])
})

test.each([
  [some, 'One due date of 2 moved, the furthest by 92 days'],
  [[action('a', 0)], 'The one due date held'],
  [[action('a', 0), action('b', 0)], 'All 2 due dates held'],
  [[action('a', null)], 'No action has a due date that could have moved'],
])('the finding', (actions, finding) => expect(slipFinding(actions)).toBe(finding))

test('what is left out is counted', () => {
  expect(slipMeasured(some)).toContain('1 action without two dates to compare is not shown')
  expect(slipTable(some).rows).toEqual([['b', '30 September 2019', '31 December 2019', 92]])
})
