import { expect, test } from 'vitest'
import type { ActionRow } from '../answers/actions.ts'
import {
  actionsFinding,
  actionsTable,
  daysInWords,
  sortActions,
  sortOf,
  standing,
  statusOf,
  withStatus,
  withWords,
} from './actions.ts'

const due = (latest: string | null) => ({ written: 'then', earliest: latest, latest })
const action = (lifeId: string, more: Partial<ActionRow> = {}): ActionRow => ({
  lifeId,
  issueId: 'i',
  issueName: 'Outcome 16',
  text: 'To report',
  owners: [],
  owingSide: 'force',
  owingIsInferred: true,
  raisedOn: '2019-05-15',
  raisedPrecision: 'month',
  status: 'open',
  endedOn: null,
  daysOpen: 10,
  firstDue: null,
  due: null,
  dueGroup: 'no due date',
  slipDays: null,
  deferrals: 0,
  isSilentLapse: false,
  lastMentionedOn: '2019-09-24',
  themes: [],
  isConfirmed: false,
  evidence: {
    documentId: 'd',
    meetingId: 'm',
    meetingTitle: 'M',
    heldOn: '2019-09-24',
    line: 3,
    spans: [],
    text: 'To report',
    label: null,
    isSample: true,
    source: 'notes',
    review: 'suggested',
  },
  ...more,
})
const some = [
  action('a', { daysOpen: 5, due: due('2019-12-31') }),
  action('b', { daysOpen: 50, dueGroup: 'overdue', due: due('2019-06-30'), isSilentLapse: true }),
  action('c', { daysOpen: 20, status: 'completed', endedOn: '2019-09-24' }),
]
const ids = (actions: ActionRow[]) => actions.map((one) => one.lifeId).join('')

test.each([
  [undefined, 'all', 'abc'],
  ['open', 'open', 'ab'],
  ['overdue', 'overdue', 'b'],
  ['lapsed', 'lapsed', 'b'],
  ['completed', 'completed', 'c'],
  ['withdrawn', 'withdrawn', ''],
  ['nonsense', 'all', 'abc'],
])('the status %j of an address is %s', (word, status, shown) => {
  expect(statusOf(word)).toBe(status)
  expect(ids(withStatus(some, statusOf(word)))).toBe(shown)
})

test.each([
  [undefined, 'bca'],
  ['days', 'acb'],
  ['due', 'bac'],
  ['-due', 'abc'],
  ['constructor', 'bca'],
])('sorted by %j, what is not known last', (word, order) => expect(ids(sortActions(some, sortOf(word)))).toBe(order))

test.each([
  [some, 'all', '3 actions, of which two are open'],
  [some, 'overdue', 'Past their due date: 1 of 3 actions'],
  [[], 'all', 'No action in what this filter covers'],
] as const)('the finding', (actions, status, finding) => expect(actionsFinding([...actions], status)).toBe(finding))

test.each([
  [some[0], 'open', false],
  [some[1], 'not mentioned when due', true],
  [some[2], 'completed 24 September 2019', false],
] as const)('where it stands', (one, words, needsAttention) => {
  expect(one && standing(one)).toEqual({ words, needsAttention })
})

test('the table says what is suggested', () => {
  const row = actionsTable(some)
  expect(row.rows[0]).toContain('Force (suggested)')
  expect(row.rows[0]).toContain('suggested')
  expect(row.rows.every((cells) => cells.length === row.columns.length)).toBe(true)
})

test.each([
  ['', 'ab'],
  ['report', 'ab'],
  ['chief CONSTABLE', 'b'],
  ['outcome deputy', ''],
])('the words “%s” leave %s', (words, left) => {
  const owners = [{ written: 'CC', office: 'Chief Constable', name: null }]
  expect(ids(withWords([action('a'), action('b', { owners })], words))).toBe(left)
})

test.each([
  ['day', '10'],
  ['month', 'about 10'],
  ['before', 'over 10'],
] as const)('days open of an action raised on a day known to the %s', (raisedPrecision, words) =>
  expect(daysInWords(action('a', { raisedPrecision }))).toBe(words),
)
