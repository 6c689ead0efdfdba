import { expect, test } from 'vitest'
import { actionsIn, earlierIn } from '../testing/board.ts'

const closed = (body: string) =>
  earlierIn(`2. Matters arising\n\n${body}\n\n3. Fleet\n\nThe vans are old.`).map((one) => [
    one.ref,
    one.outcome,
    one.raisedAt,
  ])

test.each<[string, (string | null)[][]]>([
  [
    'It was noted that actions FB/21/07, FB/21/08 and FB/21/10 had all been discharged in correspondence since and could be closed.',
    [
      ['FB/21/07', 'completed', null],
      ['FB/21/08', 'completed', null],
      ['FB/21/10', 'completed', null],
    ],
  ],
  [
    'Actions 2, 5 and 6 from 11th May 2021 were complete and the PCC was happy for these to be closed.',
    [
      ['2', 'completed', '2021-05-11'],
      ['5', 'completed', '2021-05-11'],
      ['6', 'completed', '2021-05-11'],
    ],
  ],
  [
    'From the meeting of 11 May 2021 the following can be closed: 02/11/05/2021, 05/11/05/2021 & 06/11/05/2021.',
    [
      ['02/11/05/2021', 'completed', '2021-05-11'],
      ['05/11/05/2021', 'completed', '2021-05-11'],
      ['06/11/05/2021', 'completed', '2021-05-11'],
    ],
  ],
  [
    'The following were closed outside the meeting: 01/11/05/2021, 04/11/05/2021.',
    [
      ['01/11/05/2021', 'completed', '2021-05-11'],
      ['04/11/05/2021', 'completed', '2021-05-11'],
    ],
  ],
  [
    'Actions from 11.05.21 – closed: 91/2021, 93/2021',
    [
      ['91/2021', 'completed', '2021-05-11'],
      ['93/2021', 'completed', '2021-05-11'],
    ],
  ],
  [
    'The Commissioner was satisfied that 4/2021, 5/2021 and 7/2021 had been met and agreed to close them.',
    [
      ['4/2021', 'completed', null],
      ['5/2021', 'completed', null],
      ['7/2021', 'completed', null],
    ],
  ],
  [
    'The PCC agreed that actions 21/14 and 21/15 should be closed as the work had been handed to the fleet panel.',
    [
      ['21/14', 'completed', null],
      ['21/15', 'completed', null],
    ],
  ],
  [
    'Action points 3 and 4 remain outstanding pending the new fleet contract.',
    [
      ['3', 'no change', null],
      ['4', 'no change', null],
    ],
  ],
  [
    '2.1 The following were discharged: 05/21/2, 05/21/3 and 05/21/6.',
    [
      ['05/21/2', 'completed', null],
      ['05/21/3', 'completed', null],
      ['05/21/6', 'completed', null],
    ],
  ],
  [
    'The following actions were reported complete and are closed: HTB 21/03, HTB 21/05.',
    [
      ['HTB 21/03', 'completed', null],
      ['HTB 21/05', 'completed', null],
    ],
  ],
  [
    'The following remain outstanding: 21/14 and 21/15.',
    [
      ['21/14', 'no change', null],
      ['21/15', 'no change', null],
    ],
  ],
  ['The following were at the scene: 4 officers and 3 dogs.', []],
  ['Items 3 and 4 of the paper tell how the old vans were removed from the fleet last year.', []],
  ['The record of item 5 was corrected: RJ had been there for items 5 to 7 only, and the record is to show this.', []],
])('%s', (body, expected) => expect(closed(body)).toEqual(expected))

test('one action closed on a line of its own, under no heading of such', () => {
  const actions = actionsIn(
    `Those present took the notes as read.\nAction 8/20 - discharged\n\n1. Fleet\n\nThe vans are old.`,
  )
  expect(actions.map(({ origin, ref, outcome }) => [origin, ref, outcome])).toEqual([
    ['brought forward', '8/20', 'completed'],
  ])
})

test('a line that sets others apart tells when they were raised', () => {
  const list =
    'Actions 2 and 5 from 18 May 2021 were complete.\n\nAction 1 - RJ to price the bikes.\nDone. Closed.\n\nOne action remained from the meeting on 20 April 2021:\n\nAction 11 - RJ to think about a joint statement.\nConsidered. No longer required.'
  const actions = actionsIn(
    `2. Minutes of the last meeting (18 May 2021)\n\nThe minutes were accepted.\n\n3. Review of actions\n\n${list}\n\n4. Fleet\n\nThe vans are old.`,
  )
  expect(actions.map(({ ref, raisedAt }) => [ref, raisedAt])).toEqual([
    ['2', '2021-05-18'],
    ['5', '2021-05-18'],
    ['1', '2021-05-18'],
    ['11', '2021-04-20'],
  ])
})

test('a day in a sentence that closes actions is none by which they are due', () => {
  const actions = actionsIn(
    `2. Matters arising\n\nActions FB/21/07 and FB/21/08 had both been discharged by letter during July and could be closed.`,
  )
  expect(actions.map(({ ref, due }) => [ref, due])).toEqual([
    ['FB/21/07', null],
    ['FB/21/08', null],
  ])
})

test('below what was closed since, each day before its references', () =>
  expect(
    closed(
      'Actions closed since the last meeting\n4 May 2021: 06/2021 and 07/2021\n11 May 2021: 09/2021\n\nActions still open\n10/2021 (11 May 2021) RJ to list the vans.\nUpdate: Half are listed.',
    ),
  ).toEqual([
    ['06/2021', 'completed', '2021-05-04'],
    ['07/2021', 'completed', '2021-05-04'],
    ['09/2021', 'completed', '2021-05-11'],
    ['10/2021', 'in progress', '2021-05-11'],
  ]))

test.each([
  ['Action 11/2021 is in hand; a first draft was seen by the DCC last week.', 'in progress'],
  ['Action 11/2021 was withdrawn because the makers have closed.', 'withdrawn'],
])('one under its reference, and why: %s', (line, outcome) =>
  expect(closed(`Raised on 4 May 2021\n${line}`)).toEqual([['11/2021', outcome, '2021-05-04']]),
)
