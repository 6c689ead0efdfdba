import { describe, expect, test } from 'vitest'
import { actionsIn, boardFacts, latest, who } from '../../testing/board.ts'

const item = '4. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'
const rest = '\n\n4. Fleet\n\nThe vans are old.'
const raised = (body: string) => actionsIn(item + body).map((one) => [one.ref, one.text, who(one), latest(one)])
const earlier = (body: string) =>
  actionsIn(body + rest).map((one) => [one.text, who(one), one.raisedAt, one.outcome, latest(one)])

describe('marks of an action', () => {
  test.each([
    [
      'a list that closes an item',
      'Actions from this item:\n• RJ – to list the vans by 2 July 2021\n• Price list to be shown to the PCC',
      [
        [null, 'RJ – to list the vans by 2 July 2021', 'RJ', '2021-07-02'],
        [null, 'Price list to be shown to the PCC', '', null],
      ],
    ],
    ['a list that says there is none', 'Actions from this item:\n• None', []],
    [
      'a reference without a mark',
      'AGREED ACTION 04/2021   DCC to list the vans.',
      [['04/2021', 'DCC to list the vans.', 'DCC', null]],
    ],
    [
      'a thing, and nobody',
      'Action RJ price the depot\nAction Figures for fuel to be sent to the PCC',
      [
        [null, 'RJ price the depot', 'RJ', null],
        [null, 'Figures for fuel to be sent to the PCC', '', null],
      ],
    ],
    [
      'bold lines alone',
      '**Estates Unit to list the vans by 2 July 2021.**\n\n**Price list to be shown to the PCC.**',
      [
        [null, 'Estates Unit to list the vans by 2 July 2021.', 'Estates Unit', '2021-07-02'],
        [null, 'Price list to be shown to the PCC.', '', null],
      ],
    ],
    [
      'its time in a bracket behind',
      'Action: RJ to list the vans (July)',
      [[null, 'RJ to list the vans (July)', 'RJ', '2021-07-31']],
    ],
    ['no mark', 'Action Plan for vans to be discussed.', []],
    [
      'parts of what was resolved',
      'RESOLVED – (1) That the report be noted.\n(2) That the Chief Constable arrange a visit before the end of July 2021.\n(3) That a list of the vans be placed on the website.',
      [
        [
          null,
          'That the Chief Constable arrange a visit before the end of July 2021.',
          'Chief Constable',
          '2021-07-31',
        ],
        [null, 'That a list of the vans be placed on the website.', '', null],
      ],
    ],
    [
      'a verb in two parts',
      'RESOLVED – That the Chief Constable dip-sample twenty vans.',
      [[null, 'the Chief Constable dip-sample twenty vans.', 'Chief Constable', null]],
    ],
    [
      'an owner told apart from who helps',
      'Action: Visit to the depot by RJ and DB. Owner: FO. Due: 2 July 2021.',
      [[null, 'Visit to the depot by RJ and DB', 'FO', '2021-07-02']],
    ],
  ])('%s', (_, body, expected) => expect(raised(body)).toEqual(expected))
})

describe('earlier actions', () => {
  test.each([
    [
      'a topic and its day before the order',
      '3. Matters carried over\n\nFuel cards (18 May 2021): RJ to count the cards. The number is still not known.',
      ['RJ to count the cards.', 'RJ', '2021-05-18', 'in progress', null],
    ],
    [
      'what had been resolved',
      '3. Matters arising\n\nMinute 47 – Desks. It had been resolved that the Chief Constable count the desks. Mr Brack said that they had been counted on 2 June.',
      ['the Chief Constable count the desks.', 'Chief Constable', null, 'completed', null],
    ],
    [
      'a month in brackets',
      '3. Previous actions\n\nAction 2 (May): RJ to count the desks. Carried forward.',
      ['RJ to count the desks.', 'RJ', '2021-05', 'deferred', null],
    ],
    [
      'the day of its meeting',
      '3. Previous actions\n\nAction 2.3 of 18 May: RJ to count the desks. Not yet done because of the move; RJ will now count them in September.',
      ['RJ to count the desks.', 'RJ', '2021-05-18', 'deferred', '2021-09-30'],
    ],
    [
      'a bracket that the end of a line breaks',
      '3. Action log\n\n21/02   RJ to count all of the desks at the old depot in Elm Street. (Raised\n        18 May 2021)\n        Update: put back to the July Board.',
      ['RJ to count all of the desks at the old depot in Elm Street.', 'RJ', '2021-05-18', 'deferred', '2021-07-20'],
    ],
    [
      'what an office calls its meetings',
      '3. Actions from the review of 18 May 2021\n\n* RJ to count the desks. Counted.',
      ['RJ to count the desks.', 'RJ', '2021-05-18', 'completed', null],
    ],
    [
      'a matter before whoever is to act',
      '3. Matters arising\n\nSpecial Constables – ACC Moss to count the Specials. Nobody has begun.',
      ['Special Constables – ACC Moss to count the Specials.', 'ACC Moss', null, 'in progress', null],
    ],
    [
      'closed, whatever is to come',
      '3. Matters arising from 18 May 2021\n\nRJ to say who drives the vans. Nine drivers began in May and will pass in August. Closed.',
      ['RJ to say who drives the vans.', 'RJ', '2021-05-18', 'completed', null],
    ],
  ])('%s', (_, body, expected) => expect(earlier(body)).toEqual([expected]))

  test('those of a log that adds a line for each meeting, new ones among them', () => {
    const log =
      'No 29 (raised 13.04.21)\nRJ to count the desks. Due 11.05.21.\n11.05.21 - two rooms of four\n15.06.21 - all done. CLOSED\n\nNo 31 (raised 11.05.21)\nDB to price the chairs.\n15.06.21 - no update, DB on leave\n\nNo 33 (raised 15.06.21)\nFO to pay the makers. Due 30.06.21.'
    expect(actionsIn(`E. ACTION LOG\n\n${log}`).map((one) => [one.origin, who(one), one.outcome, latest(one)])).toEqual(
      [
        ['brought forward', 'RJ', 'completed', '2021-05-11'],
        ['brought forward', 'DB', 'not reported', null],
        ['raised', 'FO', null, '2021-06-30'],
      ],
    )
  })
  test('a new one among those with another mark', () => {
    const list =
      '3. Previous actions\n\nAP 41/20 – RJ to count the desks. Counted. Discharged.\n\nAP 44/20 – DB to price the chairs. It was accepted that the prices would follow by 30 June 2021.\n\nIt was agreed that more was wanted.\n\nACTION AP 08/21 – FO to pay the makers in three months.'
    expect(actionsIn(list + rest).map((one) => [one.origin, one.ref, latest(one)])).toEqual([
      ['brought forward', 'AP 41/20', null],
      ['brought forward', 'AP 44/20', '2021-06-30'],
      ['raised', 'AP 08/21', '2021-09-30'],
    ])
  })
  test('a report below one with somebody in a column beside it', () => {
    const body =
      'Item\tNotes\tAction\n1\tActions from earlier meetings\n\tRaised on 18.05.21\n\t37/21 – RJ to count the desks of both depots.\tRJ\n\tUpdate 15.06.21 – Complete. Forty desks.\n\t41/21 – DB to price the chairs of both depots.\tDB\n\tUpdate 15.06.21 – Carried forward to July.'
    expect(actionsIn(body).map((one) => [one.ref, who(one), one.raisedAt, one.outcome])).toEqual([
      ['37/21', 'RJ', '2021-05-18', 'completed'],
      ['41/21', 'DB', '2021-05-18', 'deferred'],
    ])
  })
  test('a table whose heading tells where all in it come from', () => {
    const table =
      '<h2>2. Progress</h2><table><tr><th>Action from 18 May 2021</th><th>Lead</th><th>Due</th><th>Progress</th></tr><tr><td>Count the desks</td><td>Rob Jute</td><td>July 2021</td><td>One room of two is counted</td></tr></table>'
    expect(actionsIn(table, 'notes.html').map((one) => [one.raisedAt, latest(one), one.outcome])).toEqual([
      ['2021-05-18', '2021-07-31', 'in progress'],
    ])
  })
  test('points under a named item', () => {
    const body =
      'Item 1 – Actions from the meeting of 18 May 2021\n\n1) RJ to count the desks.\nResponse: Counted on 2 June. DONE\n\n2) DB to price the chairs.\nResponse: Not ready. CARRIED FORWARD to July\n\nItem 2 – Fleet\n\nThe vans are old.\n\nItem 3 – Staff\n\nAll posts are filled.'
    const { items } = boardFacts(body)
    expect(items.map(({ title }) => title)).toEqual(['Actions from the meeting of 18 May 2021', 'Fleet', 'Staff'])
    expect(actionsIn(body).map((one) => [who(one), one.outcome])).toEqual([
      ['RJ', 'completed'],
      ['DB', 'deferred'],
    ])
  })
  test('how each stands in a column beside its report', () => {
    const body =
      'Item\tNotes\tAction\n1\tAction tracker\n\t21/02 (18 May 2021) RJ to count the desks. RJ: counted.\tCLOSED\n\t21/03 (18 May 2021) DB to price the chairs. DB absent.\tCARRIED to July\n2\tFleet\n\tThe PCC asked how old the vans are. The DCC said nine years.\t21/04 DCC to list the vans'
    expect(actionsIn(body).map((one) => [one.ref, who(one), one.outcome, latest(one)])).toEqual([
      ['21/02', 'RJ', 'completed', null],
      ['21/03', 'DB', 'deferred', '2021-07-31'],
      ['21/04', 'DCC', null, null],
    ])
  })
  test('one without a report is told, though the notes say so', () => {
    const body = '3. Previous actions\n\n21/02 RJ to count the desks. No update was available.'
    expect(earlier(body)).toEqual([['RJ to count the desks.', 'RJ', null, 'not reported', null]])
  })
})
