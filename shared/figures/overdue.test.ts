import { expect, test } from 'vitest'
import type { OverdueAnswer } from '../answers/overdue.ts'
import { overdueFinding, overdueMeasured, overdueTable } from './overdue.ts'

const late = {
  lifeId: 'a',
  text: 'To report',
  owners: [],
  dueWritten: 'end of May',
  dueLatest: '2019-05-31',
  daysOverdue: 116,
}
const answer: OverdueAnswer = { basis: {} as never, open: 9, overdue: [late], notYetDue: 3, openEnded: 4, noDueDate: 1 }

test.each([
  [answer, 'One of 9 open actions is past its due date, the longest by 116 days'],
  [{ ...answer, overdue: [late, late] }, 'Two of 9 open actions are past their due date, the longest by 116 days'],
  [{ ...answer, overdue: [] }, 'None of 9 open actions is past its due date'],
  [{ ...answer, open: 0, overdue: [] }, 'No action is open in what this filter covers'],
])('the finding', (one, finding) => expect(overdueFinding(one)).toBe(finding))

test('the other groups are counted, and each late one is listed', () => {
  expect(overdueMeasured(answer)).toContain('3 not due yet, 4 due at a future meeting that nobody named, 1 with no')
  expect(overdueTable(answer).rows).toEqual([['To report', 'nobody named', '“end of May”', '31 May 2019', 116]])
})
