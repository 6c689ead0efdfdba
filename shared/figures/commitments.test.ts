import { expect, test } from 'vitest'
import type { CommitmentRow, CommitmentsAnswer } from '../answers/commitments.ts'
import {
  commitmentsFinding,
  commitmentsMeasured,
  commitmentsTable,
  promisedBy,
  promisers,
  promisesOf,
  stateOf,
} from './commitments.ts'

const cc = {
  written: 'CC',
  name: 'Ada Moss',
  office: 'Chief Constable',
  personId: null,
  officeId: 'cc',
  side: 'force' as const,
}
const row = (commitmentId: string, more: Partial<CommitmentRow> = {}): CommitmentRow => ({
  commitmentId,
  factKey: commitmentId,
  evidence: { text: `Promise ${commitmentId}`, heldOn: '2019-09-24', line: 3, label: null } as never,
  by: [],
  themes: [],
  state: 'waiting',
  isConfirmed: false,
  action: null,
  takenUp: null,
  reason: null,
  decision: null,
  ...more,
})
const rows = [row('a', { by: [cc] }), row('b'), row('c', { state: 'dismissed', reason: 'done', by: [cc, cc] })]
const answer: CommitmentsAnswer = {
  basis: {} as never,
  commitments: rows,
  waiting: 2,
  promoted: 0,
  dismissed: 1,
  takenUp: 1,
}

test.each([
  [answer, 'Two of 3 promises are written down nowhere as an action'],
  [{ ...answer, waiting: 1 }, 'One of 3 promises is written down nowhere as an action'],
  [{ ...answer, waiting: 0 }, 'Every one of 3 promises was made an action or put away'],
  [{ ...answer, commitments: [], waiting: 0 }, 'No promise in what this filter covers that is not an action already'],
])('the finding', (one, finding) => expect(commitmentsFinding(one)).toBe(finding))

test('who promised, each once, nobody last', () => {
  expect(promisers(answer)).toEqual([
    { name: 'Chief Constable', promises: 2 },
    { name: 'Nobody named', promises: 1 },
  ])
  expect(rows.map(promisedBy)).toEqual(['Chief Constable', null, 'Chief Constable'])
})

test.each([
  ['waiting', '', 'ab'],
  ['waiting', 'Chief Constable', 'a'],
  ['waiting', 'Nobody named', 'b'],
  ['dismissed', 'Chief Constable', 'c'],
  ['nonsense', 'Somebody', ''],
])('in the state %s by “%s”', (state, by, ids) =>
  expect(
    promisesOf(answer, stateOf(state), by)
      .map((one) => one.commitmentId)
      .join(''),
  ).toBe(ids),
)

test('the counts and the table', () => {
  expect(commitmentsMeasured(answer)).toContain('2 waiting (1 of them like an action raised since), 0 made an action')
  expect(commitmentsTable(answer).rows[2]).toEqual([
    'Promise c',
    'Chief Constable',
    '24 September 2019',
    3,
    'Put away',
    null,
    null,
    'done',
    null,
    'suggested',
    null,
  ])
})
