import { expect, test } from 'vitest'
import type { SilentLapsesAnswer } from '../answers/silent-lapses.ts'
import { lapsesFinding, lapsesTable } from './silent-lapses.ts'

const lapse = {
  lifeId: 'a',
  text: 'To report',
  owners: ['Chief Constable'],
  daysOpen: 132,
  lastMentionedOn: '2019-05-15',
  missed: { meetingId: 'm', heldOn: '2019-09-24', title: 'M' },
  evidence: {} as never,
}
const answer: SilentLapsesAnswer = { basis: {} as never, open: 6, lapses: [lapse] }

test.each([
  [answer, 'One of 6 open actions was due back and not mentioned'],
  [{ ...answer, lapses: [lapse, lapse] }, 'Two of 6 open actions were due back and not mentioned'],
  [{ ...answer, lapses: [] }, 'None of 6 open actions fell off the log'],
  [{ ...answer, open: 0, lapses: [] }, 'No action is open in what this filter covers'],
])('the finding', (one, finding) => expect(lapsesFinding(one)).toBe(finding))

test('each with the meeting that was silent', () =>
  expect(lapsesTable(answer).rows).toEqual([['To report', 'Chief Constable', '15 May 2019', '24 September 2019', 132]]))
