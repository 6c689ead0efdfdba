import { expect, test } from 'vitest'
import type { MeetingRow } from '../../../shared/answers/meetings.ts'
import { factsInWords, meetingsFinding, meetingsTable, newestFirst, shareOrDash } from './meetings.view.ts'

const basis = {
  bodyId: 'b',
  bodyName: 'B',
  area: null,
  series: [],
  from: null,
  until: null,
  asAt: '2025-01-01',
  meetingsRead: 1,
  reviewedShare: null,
  isSample: true,
}
const meeting = (heldOn: string, state: MeetingRow['state'] = 'read') =>
  ({ heldOn, state, title: 'M', actionsRaised: 3, broughtForward: 1, exchanges: 1, commitments: 0 }) as MeetingRow

test.each([
  [meeting('2019-09-24'), '3 raised, 1 brought forward, 1 exchange, 0 commitments'],
  [meeting('2019-05-15', 'referred to'), 'other notes speak of it; its own have not been read'],
])('what the notes gave', (row, words) => expect(factsInWords(row)).toBe(words))

test.each([
  [[meeting('2019-09-24')], '1 meeting read'],
  [
    [meeting('2019-09-24'), meeting('2019-05-15', 'referred to')],
    '1 meeting read and 1 only referred to by other notes',
  ],
])('how many', (meetings, words) => expect(meetingsFinding({ basis, meetings })).toBe(words))

test('newest first', () => {
  expect(newestFirst([meeting('2019-05-15'), meeting('2019-09-24')]).map((row) => row.heldOn)).toEqual([
    '2019-09-24',
    '2019-05-15',
  ])
  expect([shareOrDash(null), shareOrDash(0.25)]).toEqual(['–', '25 %'])
})

test('the table has a row a meeting, and nothing of one that is only referred to', () => {
  const rows = [meeting('2019-05-15', 'referred to'), meeting('2019-09-24')].map((one) => ({
    ...one,
    precision: 'day' as const,
    present: 5,
    notices: 2,
    unreadShare: null,
    reviewedShare: 0.5,
  }))
  expect(meetingsTable({ basis, meetings: rows }).rows).toEqual([
    ['24 September 2019', 'M', 3, 1, 1, 0, 5, 2, '–', '50 %'],
    ['15 May 2019', 'M', null, null, null, null, null, null, '–', '50 %'],
  ])
})
