import { expect, test } from 'vitest'
import type { DueReason, NextMeetingAnswer } from '../answers/next-meeting.ts'
import { byReason, dueBackTable, nextFinding, nextInWords } from './next-meeting.ts'

const due = (lifeId: string, ...reasons: DueReason[]) =>
  ({
    reasons,
    owedBy: ['Nobody named'],
    action: {
      lifeId,
      text: `To report ${lifeId}`,
      owners: [],
      raisedOn: '2019-05-15',
      raisedPrecision: 'month',
      due: { written: 'end of the year', earliest: '2019-12-01', latest: '2019-12-31' },
      daysOpen: 132,
    },
  }) as unknown as NextMeetingAnswer['dueBack'][number]
const basis = {
  bodyId: 'b',
  bodyName: 'B',
  area: null,
  series: [],
  from: null,
  until: null,
  asAt: '2019-09-24',
  meetingsRead: 1,
  reviewedShare: null,
  isSample: true,
}
const answer = (...dueBack: NextMeetingAnswer['dueBack']): NextMeetingAnswer => ({
  basis,
  next: {
    heldOn: '2019-12-17',
    subject: null,
    seriesId: null,
    series: null,
    announcedByMeetingId: 'm',
    plannedId: null,
  },
  reckonedOn: '2019-12-17',
  dueBack,
  unanswered: [],
  byOffice: [],
})
const two = answer(due('a', 'due'), due('b', 'overdue', 'put off twice'))

test.each([
  [two, 'The next meeting is on 17 December 2019; reckoned as at that day'],
  [
    { ...two, next: { ...two.next, heldOn: null }, reckonedOn: '2019-09-24' },
    'No next meeting is announced or planned: reckoned as at 24 September 2019',
  ],
  [
    { ...two, next: { ...two.next, subject: 'estates' } },
    'The next meeting is on 17 December 2019, on estates; reckoned as at that day',
  ],
])('the meeting', (given, words) => expect(nextInWords(given)).toBe(words))

test('an action stands under each of its reasons', () => {
  expect(byReason(two).map((group) => [group.reason, group.due.length])).toEqual([
    ['put off twice', 1],
    ['overdue', 1],
    ['due', 1],
  ])
})

test.each([
  [answer(), 'Nothing in what this filter covers is due back'],
  [answer(due('a', 'due')), '1 action is due back'],
  [two, '2 actions are due back, 1 of them late or not mentioned when due'],
])('the finding', (given, finding) => expect(nextFinding(given)).toBe(finding))

test('the table has a row an action', () => expect(dueBackTable(two).rows).toHaveLength(2))
