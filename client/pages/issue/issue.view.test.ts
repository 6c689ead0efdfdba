import { describe, expect, test } from 'vitest'
import type { IssueAnswer, IssueEvent } from '../../../shared/answers/issue.ts'
import {
  dueFinding,
  dueIntervals,
  dueTable,
  happenedInWords,
  issueEvents,
  issueSub,
  stateInWords,
} from './issue.view.ts'

const evidence = {
  documentId: 'd',
  meetingId: 'sep',
  meetingTitle: 'M',
  heldOn: '2019-09-24',
  line: 1,
  spans: [[0, 4] as [number, number]],
  text: 'Text',
  label: null,
  isSample: true,
  source: 'notes' as const,
  review: null,
}
const event = (kind: IssueEvent['kind'], progress: IssueEvent['progress'] = null): IssueEvent => ({
  eventId: `${kind} ${progress}`,
  lifeId: 'l',
  kind,
  progress,
  happenedOn: '2019-09-24',
  happenedPrecision: 'day',
  toldOn: '2019-09-24',
  due: null,
  isConfirmed: false,
  evidence,
})
const yearEnd = { written: 'at the end of the year', earliest: '2019-12-01', latest: '2019-12-31' }
const issue: IssueAnswer = {
  basis: {
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
  },
  issueId: 'i',
  priorities: { choices: [], chosen: [], isDecided: false },
  name: 'Outcome 16',
  meaning: null,
  sinceOn: '2019-05-15',
  sincePrecision: 'month',
  isOpen: true,
  isRepeat: true,
  returns: 1,
  deferrals: 1,
  noChanges: 1,
  meetingsCouldHear: 1,
  daysSinceRaised: 132,
  owingSide: 'force',
  owners: [],
  due: yearEnd,
  lives: [],
  events: [
    event('deferred'),
    event('updated', 'no change'),
    { ...event('raised'), happenedOn: '2019-05-15', happenedPrecision: 'month' },
  ],
  dues: [
    { written: 'in September', earliest: '2019-09-01', latest: '2019-09-30', saidOn: '2019-05-15' },
    { ...yearEnd, saidOn: '2019-09-24' },
  ],
  meetings: [
    { meetingId: 'may', heldOn: '2019-05-15', mentioned: true, state: 'referred to' },
    { meetingId: 'sep', heldOn: '2019-09-24', mentioned: true, state: 'read' },
  ],
  exchanges: [],
  answeredBy: [],
  links: [],
}

test.each([
  [issue, 'open · put off, now due: 1 to 31 December 2019'],
  [{ ...issue, deferrals: 0 }, 'open · due 1 to 31 December 2019'],
  [{ ...issue, due: null }, 'open · no due date'],
  [
    { ...issue, due: { written: 'a future meeting', earliest: null, latest: null } },
    'open · put off, now due: a future meeting',
  ],
  [{ ...issue, isOpen: false }, 'closed'],
])('its state', (given, words) => expect(stateInWords(given)).toBe(words))

test('its life in one line', () => {
  expect(issueSub(issue)).toBe(
    'Raised in May 2019 · about 132 days ago · returned at 1 of 1 meeting that could have heard it · put off once · no change reported once · owed by the force · no owner named',
  )
})

describe('due dates', () => {
  test.each([
    [issue, 'Put off once: first “in September”, now “at the end of the year”'],
    [{ ...issue, dues: issue.dues.slice(0, 1) }, 'It was given one due date: in September'],
    [{ ...issue, dues: [] }, 'Outcome 16 was never given a due date'],
  ])('the finding', (given, finding) => expect(dueFinding(given)).toBe(finding))

  test('are bars of the days that the words allow, the latest marked', () => {
    expect(dueIntervals(issue).map(({ from, until, tone }) => [from, until, tone])).toEqual([
      ['2019-09-01', '2019-09-30', 'plain'],
      ['2019-12-01', '2019-12-31', 'latest'],
    ])
    const open = dueIntervals({
      ...issue,
      dues: [{ written: 'a future meeting', earliest: null, latest: null, saidOn: '2019-09-24' }],
    })
    expect(open[0]).toMatchObject({ from: '2019-09-24', isOpenEnded: true })
    expect(dueTable(issue).rows[1]).toEqual([
      '2nd',
      'at the end of the year',
      '1 December 2019',
      '31 December 2019',
      '24 September 2019',
    ])
  })
})

test('each meeting has the letters of what happened there, oldest first', () => {
  expect(issueEvents(issue).map(({ key, letter }) => [key, letter])).toEqual([
    ['may', 'R'],
    ['sep', 'ND'],
  ])
})

test('an event of another day says when it was told', () => {
  expect(happenedInWords(event('raised'))).toEqual({ happened: '24 September 2019', told: null })
  expect(happenedInWords({ ...event('raised'), happenedOn: '2019-05-15', happenedPrecision: 'month' })).toEqual({
    happened: 'May 2019',
    told: 'told on 24 September 2019',
  })
})
