import { expect, test } from 'vitest'
import type { LedgerIssue, RepeatIssuesAnswer } from '../answers/repeat-issues.ts'
import {
  cellInWords,
  ledgerFinding,
  ledgerMeasured,
  ledgerTable,
  returnsInWords,
  shownIssues,
  sinceInWords,
} from './repeat-issues.ts'
import { basis } from './testing/basis.ts'

const meeting = { meetingId: 'm1', heldOn: '2019-09-24', title: 'Meeting', isThematic: false }
const issue = (name: string, returns: number, deferrals: number): LedgerIssue => ({
  issueId: name,
  name,
  sinceOn: '2019-05-15',
  sincePrecision: 'month',
  isOpen: true,
  returns,
  deferrals,
  noChanges: 1,
  updates: 0,
  meetingsCouldHear: 4,
  daysSinceRaised: 132,
  isRepeat: returns > 1 || deferrals > 0,
  cells: [{ meetingId: 'm1', letter: 'D', couldHear: true, evidence: [] }],
})
const answer = (...issues: LedgerIssue[]): RepeatIssuesAnswer => ({
  basis,
  meetings: [meeting],
  issues,
  issuesInAll: issues.length,
})

test.each([
  [answer(), 'No issue in what this filter covers'],
  [answer(issue('Custody food', 1, 0)), 'None of 1 issue has come back'],
  [answer(issue('Outcome 16', 1, 1)), 'One matter keeps coming back: Outcome 16 came back once and was put off once'],
  [
    answer(issue('Outcome 16', 5, 3), issue('Vetting', 2, 0)),
    'Two matters keep coming back; Outcome 16 came back five times and was put off three times',
  ],
])('the finding', (given, finding) => expect(ledgerFinding(given)).toBe(finding))

test('only what came back is shown, unless all is asked for', () => {
  const given = answer(issue('Outcome 16', 5, 3), issue('Custody food', 0, 0))
  expect([shownIssues(given, true).length, shownIssues(given, false).length]).toEqual([1, 2])
  expect(ledgerMeasured(given, { issues: 1, meetings: 1 })).toBe(
    'Issues by meeting, 1 meeting; 1 of 2 issues shown. Sorted by returns.',
  )
})

test('a cell says issue, day and meaning', () => {
  expect(cellInWords(issue('Outcome 16', 1, 1), meeting, 'D')).toBe('Outcome 16, 24 September 2019: put off')
})

test('the table holds the parts of the ranking and every meeting', () => {
  const table = ledgerTable(
    [issue('Outcome 16', 1, 1)],
    [meeting, { ...meeting, meetingId: 'm2', heldOn: '2019-10-22' }],
  )
  expect(table.rows[0]).toEqual(['Outcome 16', 'May 2019', 'open', 1, 1, 1, 0, 4, 132, 'put off', 'could not be heard'])
  expect(table.columns).toHaveLength(11)
})

test('since and returns', () => {
  expect(sinceInWords(issue('Outcome 16', 1, 1))).toBe('May 2019')
  expect(returnsInWords(issue('Outcome 16', 1, 1))).toBe('1 of 4')
})
