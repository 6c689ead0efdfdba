import { expect, test } from 'vitest'
import type { ActionRow } from '../answers/actions.ts'
import type { TimeOpenAnswer } from '../answers/time-open.ts'
import { ageingFinding, ageingGuides, ageingRows, ageingTable } from './ageing.ts'

const action = (
  lifeId: string,
  daysOpen: number,
  dueGroup: ActionRow['dueGroup'],
  status: ActionRow['status'] = 'open',
) => ({ lifeId, text: lifeId, daysOpen, dueGroup, status }) as ActionRow
const some = [action('a', 10, 'due'), action('b', 200, 'overdue'), action('c', 50, 'no due date', 'completed')]
const guides = [{ days: 104, label: 'half end by 104' }]

test('open actions stand in rows by their due date, the late marked', () => {
  expect(ageingRows(some).map((row) => [row.name, row.dots.map((dot) => `${dot.key} ${dot.tone}`)])).toEqual([
    ['Past its due date', ['b late']],
    ['Due', ['a open']],
  ])
})

test('guides stand where the curve reaches them', () => {
  const point = (ageDays: number, share: number) => ({ ageDays, share })
  const all = { median: { days: 104 }, points: [point(104, 0.5), point(300, 0.14)] }
  expect(ageingGuides({ all } as TimeOpenAnswer).map((guide) => guide.label)).toEqual([
    'half end by 104',
    '85 % by 300',
  ])
  expect(ageingGuides({ all: { median: { days: null }, points: [] } } as unknown as TimeOpenAnswer)).toEqual([])
})

test.each([
  [some, guides, '1 of 2 open actions is older than the age by which half have ended; the oldest for 200 days'],
  [some, [], 'Two actions open, the oldest for 200 days'],
  [[], [], 'Nothing is open'],
])('the finding', (actions, given, finding) => expect(ageingFinding(actions, given)).toBe(finding))

test('the table has what is old first', () => expect(ageingTable(some).rows.map((row) => row[0])).toEqual(['b', 'a']))
