import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '../../shared/facts.ts'
import { goalsMissed } from './goals.ts'
import type { Label } from './label.ts'
import { scoreCertainty } from './score-certainty.ts'
import { scoreDocument } from './score-document.ts'
import { scoreLinks, type Threads } from './score-links.ts'
import { addUp, scoreOf, type Sheet, tallyOf } from './tally.ts'
import { tableOf } from './table.ts'

const held = 'ACTION: CC to write to the Mayor by 3 June. The PCC asked why. The CC said so.'
const at = (text: string): [number, number][] => [[held.indexOf(text), held.indexOf(text) + text.length]]

const facts = {
  document: { name: 'a.txt', mediaType: 'text/plain', sha256: 'x', reader: 'text@1', lines: 1, unreadShare: 0 },
  meeting: {
    title: 'Board',
    series: 'Board',
    state: 'unknown',
    heldOn: '2024-05-14',
    startsAt: null,
    venue: null,
    chair: 'Ann Lee',
    minutesBy: null,
    area: null,
    nextMeeting: null,
  },
  attendance: [
    { name: 'Ann Lee', office: 'PCC', called: ['PCC'], status: 'present', side: 'commissioner', line: 1, spans: [] },
  ],
  items: [],
  actions: [
    {
      id: 'a1',
      ref: null,
      origin: 'raised',
      raisedAt: '2024-05-14',
      text: 'CC to write to the Mayor by 3 June.',
      line: 1,
      spans: at('CC to write to the Mayor by 3 June.'),
      item: null,
      certainty: 'sure',
      reader: 'action@1',
      owners: [{ written: 'CC', name: null, office: null, side: 'force', basis: 'stated' }],
      owingSide: null,
      due: { written: 'by 3 June', earliest: '2024-05-15', latest: '2024-06-03' },
      outcome: null,
      updates: [],
      continues: null,
    },
  ],
  exchanges: [
    {
      item: null,
      line: 1,
      spans: at('The PCC asked why. The CC said so.'),
      challenge: 'question',
      by: 'PCC',
      answeredBy: ['CC'],
      question: 'The PCC asked why.',
      answer: 'The CC said so.',
      assurance: 'assured',
      certainty: 'likely',
      reader: 'exchange@1',
    },
  ],
  commitments: [],
  decisions: [],
  themes: [],
  notices: [],
} satisfies DocumentFacts

const label: Label = {
  document: { name: 'a.txt' },
  meeting: { title: 'Board', heldOn: '2024-05-14', chair: 'Mrs Ann Lee' },
  attendance: [{ name: 'Ann Lee', office: 'Police and Crime Commissioner', status: 'present', called: ['PCC'] }],
  items: [],
  actions: [
    {
      id: 'a1',
      origin: 'raised',
      line: 1,
      starts: 'CC to write to the',
      owners: [{ written: 'CC', name: null }],
      due: { earliest: ['2024-05-14', '2024-05-15'], latest: '2024-06' },
    },
  ],
  exchanges: [{ line: 1, starts: 'The PCC asked', answeredBy: ['CC'], assurance: ['assured', 'unclear'] }],
}

const f1 = (sheet: Sheet, field: string) => scoreOf(tallyOf(sheet, field)).f1

test('a reading that says what the label says scores 1 in every field', () => {
  const sheet = scoreDocument(label, facts, held)
  expect([...sheet.keys()]).toContain('exchanges')
  for (const field of sheet.keys()) expect([field, f1(sheet, field)]).toEqual([field, 1])
})

const action = facts.actions[0]!
const exchange = facts.exchanges[0]!
/** The last word before the rest, as a cell that was read behind its neighbour gives it. */
function outOfOrder({
  text,
  spans,
}: DocumentFacts['actions'][number]): Pick<DocumentFacts['actions'][number], 'text' | 'spans'> {
  const [[start, end]] = spans as [[number, number]]
  const at = text.lastIndexOf(' ')
  return {
    text: `${text.slice(at + 1)} ${text.slice(0, at)}`,
    spans: [
      [start + at + 1, end],
      [start, start + at],
    ],
  }
}

const faults: [string, string, Partial<DocumentFacts>][] = [
  ['a missed action', 'actions raised', { actions: [] }],
  [
    'an invented action',
    'actions raised',
    { actions: [action, { ...action, id: 'a2', text: 'DCC to sing', line: 9 }] },
  ],
  ['the wrong origin', 'actions raised', { actions: [{ ...action, origin: 'brought forward' }] }],
  ['another owner', 'owner', { actions: [{ ...action, owners: [{ ...action.owners[0]!, written: 'DCC' }] }] }],
  ['another due date', 'due interval', { actions: [{ ...action, due: { ...action.due, latest: '2024-07-03' } }] }],
  ['no due date', 'due latest', { actions: [{ ...action, due: null }] }],
  ['another who answered', 'answered by', { exchanges: [{ ...exchange, answeredBy: ['DCC'] }] }],
  ['another assurance', 'assurance', { exchanges: [{ ...exchange, assurance: 'not assured' }] }],
  [
    'a text that is no slice',
    'exact slices',
    { actions: [{ ...action, text: 'CC to write to the Mayor by 4 June.' }] },
  ],
  ['a text whose pieces stand in another order', 'exact slices', { actions: [{ ...action, ...outOfOrder(action) }] }],
  ['another status', 'attendance', { attendance: [{ ...facts.attendance[0]!, status: 'apologies' }] }],
  ['another day', 'date', { meeting: { ...facts.meeting, heldOn: '2024-05-15' } }],
]
test.each(faults)('%s lowers “%s”', (_what, field, change) => {
  expect(f1(scoreDocument(label, { ...facts, ...change }, held), field)).toBeLessThan(1)
})

describe('links', () => {
  const threads: Threads = {
    threads: [{ key: 'x', members: ['a1', 'a2', 'a3'].map((id) => ({ file: 'f', action: id })) }],
    lives: [
      [
        { file: 'f', action: 'a1' },
        { file: 'f', action: 'a2' },
      ],
      [{ file: 'f', action: 'a3' }],
    ],
  }
  const record = (groups: Record<string, string>) =>
    ({
      lives: [...new Set(Object.values(groups))].map((id) => ({ id, issueId: id })),
      actions: Object.entries(groups).map(([id, lifeId]) => ({ id, lifeId })),
    }) as Parameters<typeof scoreLinks>[2]
  const score = (groups: Record<string, string>) => {
    const sheet: Sheet = new Map()
    scoreLinks(sheet, threads, record(groups), (member) => member.action)
    return [f1(sheet, 'links: one life'), f1(sheet, 'links: one issue')]
  }
  test('as labelled', () => expect(score({ a1: 'l1', a2: 'l1', a3: 'l2' })).toEqual([1, 0.5]))
  test('all apart', () => expect(score({ a1: 'l1', a2: 'l2', a3: 'l3' })).toEqual([0, 0]))
  test('all together', () => expect(score({ a1: 'l1', a2: 'l1', a3: 'l1' })).toEqual([0.5, 1]))
})

test('a goal for which nothing was measured is not reached', () => {
  expect(goalsMissed(new Map())).toContain('actions raised: precision not measured, needed 0.98')
})

test('the table has a row a field and a column a set', () => {
  const sheet = addUp([['a', scoreDocument(label, facts, held)]])
  const lines = tableOf([{ name: 'made up', documents: 1, sheet }]).split('\n')
  expect(lines[0]).toContain('made up (1)')
  expect(lines.find((line) => line.startsWith('actions raised'))).toMatch(/1\.00 1\.00 1\.00\s+1$/)
})

describe('certainty', () => {
  const right = (change: Partial<DocumentFacts>) => {
    const sheet: Sheet = new Map()
    scoreCertainty(sheet, label, { ...facts, ...change })
    return Object.fromEntries([...sheet].map(([level, { right: good, wrong }]) => [level, [good, wrong]]))
  }
  test('counts what is right at its level', () => expect(right({})).toEqual({ sure: [1, 0], likely: [1, 0] }))
  test('counts another due date as wrong', () =>
    expect(right({ actions: [{ ...action, due: { ...action.due, latest: '2024-07-03' } }] })).toEqual({
      sure: [0, 1],
      likely: [1, 0],
    }))
  test('counts an extra action as wrong', () =>
    expect(
      right({ actions: [action, { ...action, id: 'a2', text: 'DCC to sing', line: 9, certainty: 'unsure' }] }),
    ).toEqual({
      sure: [1, 0],
      unsure: [0, 1],
      likely: [1, 0],
    }))
  test('takes saying less for right', () =>
    expect(right({ actions: [{ ...action, due: null, owners: [] }] })).toEqual({ sure: [1, 0], likely: [1, 0] }))
})
