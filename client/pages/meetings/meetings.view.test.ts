import { expect, test } from 'vitest'
import type { MeetingRow } from '../../../shared/answers/meetings.ts'
import { factsInWords, meetingsSub, newestFirst, shareOrDash } from './meetings.view.ts'

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
  [[meeting('2019-09-24')], '1 meeting read, newest first.'],
  [
    [meeting('2019-09-24'), meeting('2019-05-15', 'referred to')],
    '1 meeting read and 1 only referred to by other notes, newest first.',
  ],
])('under the heading', (meetings, words) => expect(meetingsSub({ basis, meetings })).toBe(words))

test('newest first', () => {
  expect(newestFirst([meeting('2019-05-15'), meeting('2019-09-24')]).map((row) => row.heldOn)).toEqual([
    '2019-09-24',
    '2019-05-15',
  ])
  expect([shareOrDash(null), shareOrDash(0.25)]).toEqual(['–', '25 %'])
})
