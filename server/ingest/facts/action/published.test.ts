import { describe, expect, it } from 'vitest'
import { boardFacts, isRaised, who } from '../testing/board.ts'

const people = [
  'Ada Quill (AQ) – Police and Crime Commissioner',
  'Tom Brack (TB) – Chief Constable',
  'Will Sark (WS) – Chief of Staff to the PCC',
  'Rob Jute (RJ) – ACC Local Policing',
]
const facts = (body: string) => boardFacts(`1. Welcome\n\nThe PCC welcomed everyone.\n\n${body}`, 'notes.txt', people)
const earlier = (body: string) =>
  facts(body)
    .actions.filter((action) => !isRaised(action))
    .map((action) => [action.ref, action.text, who(action), action.outcome])

describe('updates on what was asked at the meeting before', () => {
  const lines = [
    '2. Action updates for the meeting held on 18.05.21.',
    'Deep Dive: Road Safety.',
    'Speed guns were discussed.',
    'Action: ACC RJ is to list the guns. Update 15.06.21 – Complete.',
    'Van Leases – for information',
    'RJ is to check who insures the vans. Update 15.06.21 – ongoing',
    'Action: The force is to share the lease. Update 15.06.21 – C/Fwd.',
    '3. Courts',
    'The paper was noted.',
  ]
  it('keep their owner, who “is to” act, and make no action of the topic over them', () =>
    expect(earlier(`${lines.join('\n')}\n`)).toEqual([
      [null, 'ACC RJ is to list the guns.', 'RJ', 'completed'],
      [null, 'RJ is to check who insures the vans.', 'RJ', 'in progress'],
      [null, 'The force is to share the lease.', 'force', 'deferred'],
    ]))
})

describe('references that are reported on', () => {
  it('with their topic, and those that a sentence closes together', () =>
    expect(
      earlier(
        [
          '2. Outstanding references',
          '14/2020/P – Phones',
          '• Members noted that this reference had been completed and could be closed.',
          '15/2020/P – Training in Searches',
          '• The Assistant Chief Constable noted that 26 officers remained to be trained.',
          'Members noted that the remaining references were complete and could therefore be closed.',
          '• 24/2020/P (Detection Rates)',
          '• 25/2020/P (Dogs)',
          '3. Courts',
          'The paper was noted.\n',
        ].join('\n\n'),
      ),
    ).toEqual([
      ['14/2020/P', 'Phones', '', 'completed'],
      ['15/2020/P', 'Training in Searches', '', 'in progress'],
      ['24/2020/P', 'Detection Rates', '', 'completed'],
      ['25/2020/P', 'Dogs', '', 'completed'],
    ]))

  it('but not a talk that the notes tell of', () =>
    expect(
      earlier(
        '2. Minutes of the previous meeting\n\nSeveral updates were also provided against the previous minutes:\n- WS advised that work on the fund is progressing.\n- Further discussion took place in regard to clarifying the plan in relation to the notice.\n\n3. Courts\n\nThe paper was noted.\n',
      ),
    ).toEqual([]))
})

describe('what only looks like a fact', () => {
  it('a first name that is a verb promises nothing', () =>
    expect(facts('2. Courts\n\nNoted.\n').commitments).toEqual([]))

  it('nor is a stop a decision', () =>
    expect(
      facts(
        '2. Minutes\n\nIt was:-\n\nRESOLVED:-\n\nThat the minutes be approved.\n\n3. Courts\n\nApologies were heard from one. NOTED.\n\nRESOLVED, that the report be received.\n',
      ).decisions.map(({ text }) => text),
    ).toEqual(['That the minutes be approved.', 'that the report be received.']))

  it.each([
    'The Commissioner requests that the report cover the following issues:\n\n• The average time that it takes to answer a call, and how that has changed.\n• Whether the calls are answered where they should be.',
    '2.1 During the course of the discussion the Chief Constable undertook to:\n\n• Provide the costs of the search;\n• Confirm whether the pictures would be published.',
  ])('nor is a sentence over a list a heading: %j', (body) =>
    expect(facts(`2. Calls\n\n${body}\n\n3. Courts\n\nThe paper was noted.\n`).items.map(({ title }) => title)).toEqual(
      ['Welcome', 'Calls', 'Courts'],
    ),
  )
})

it('what somebody undertook to do, as a list, is promised point by point', () =>
  expect(
    facts(
      '2. Search\n\n2.1 During the course of the discussion the Chief Constable undertook to:\n\n•         Provide the costs of the search by ward and\nby month;\n•         Confirm whether the pictures would be published.\n\n3. Courts\n\nThe paper was noted.\n',
    ).commitments.map(({ by, text }) => [by, text]),
  ).toEqual([
    [['Chief Constable'], 'Provide the costs of the search by ward and by month;'],
    [['Chief Constable'], 'Confirm whether the pictures would be published.'],
  ]))

it('a day that a line’s end parts from its update still says when', () =>
  expect(
    earlier(
      '2. Action updates for the meeting held on 18.05.21.\n\nAction: RJ is to list the guns that the wards have on loan. Update\n15.06.21 – Complete.\n\n3. Courts\n\nThe paper was noted.\n',
    ),
  ).toEqual([[null, 'RJ is to list the guns that the wards have on loan.', 'RJ', 'completed']]))
