import { describe, expect, test } from 'vitest'
import { actionsIn, boardFacts, earlierIn, isRaised, latest, who } from '../../testing/board.ts'

const origins = (body: string, name?: string) =>
  actionsIn(body, name).map(({ text, origin, item }) => [text, origin, item])
const outcomes = (body: string) => earlierIn(body).map(({ text, raisedAt, outcome }) => [text, raisedAt, outcome])

const told = 'The board went through the paper on the vans, which are old and dear to run.'

describe('a list of actions within an item', () => {
  test.each(['Actions arising', 'Actions arising:', 'Action points arising', 'New actions arising', 'Follow-up'])(
    '%j closes the item: what stands there was raised',
    (line) => {
      const body = `1. Actions from the meeting of 18 May 2021\n\nDCC to price the bikes. Done.\n\n2. Fleet\n\n${told}\n\n${line}\n- DCC to list the vans.\n- RJ to sell two of them.`
      expect(origins(body)).toEqual([
        ['DCC to price the bikes.', 'brought forward', '1'],
        ['DCC to list the vans.', 'raised', '2'],
        ['RJ to sell two of them.', 'raised', '2'],
      ])
    },
  )

  test('under the earlier actions too, where every item ends in one', () => {
    const body = `1. Progress on actions from 18 May 2021\n\nDCC to price the bikes. Done.\n\nActions arising:\n- RJ to paint the bikes.\n\n2. Fleet\n\n${told}\n\nActions arising:\n- DCC to list the vans.`
    expect(origins(body)).toEqual([
      ['DCC to price the bikes.', 'brought forward', '1'],
      ['RJ to paint the bikes.', 'raised', '1'],
      ['DCC to list the vans.', 'raised', '2'],
    ])
  })

  test('as an item of its own at the beginning it goes through the earlier ones', () => {
    const body = `1. Welcome\n\nThe PCC opened the meeting and thanked all for coming.\n\n2. Actions arising\n\nDCC to price the bikes. Done.\n\n3. Fleet\n\n${told}`
    expect(origins(body)).toEqual([['DCC to price the bikes.', 'brought forward', '2']])
  })

  test('its numbers are none of items, and run on', () => {
    const list = (first: number, one: string, other: string) =>
      `**Actions arising**\n\n${first}. ${one}\n${first + 1}. ${other}`
    const vans = list(1, 'DCC to list the vans.', 'RJ to sell two of them.')
    const bikes = list(3, 'Price the saddles.', 'DB to write to the makers of bells.')
    const body = `## Fleet\n\n${told}\n\n${vans}\n\n## Bikes\n\nThe CC spoke of the new saddles, and thanked the riders.\n\n${bikes}`
    expect(origins(body, 'notes.md').map(([, origin, item]) => [origin, item])).toEqual([
      ['raised', 'Fleet'],
      ['raised', 'Fleet'],
      ['raised', 'Bikes'],
      ['raised', 'Bikes'],
    ])
  })
})

test.each(['Follow-up from the last meeting (18 May 2021)', 'Follow-ups from 18 May 2021'])(
  '%j heads earlier actions',
  (line) => {
    expect(outcomes(`${line}\n\nDCC to price the bikes. Done.\n\nFLEET\n\n${told}`)).toEqual([
      ['DCC to price the bikes.', '2021-05-18', 'completed'],
    ])
  },
)

describe('an earlier action told of, with what became of it', () => {
  test.each([
    [
      'The DCC was to count the callers. She reported that this had been done.',
      'The DCC was',
      '2021-05-18',
      'completed',
    ],
    [
      'In March RJ had been asked to price the desks. The price had been sent on 4 June.',
      'RJ had been asked',
      '2021-03',
      'completed',
    ],
    ['Also in May DB had agreed to find a hall. Nothing had moved.', 'DB had agreed', '2021-05-18', 'no change'],
    [
      'At the meeting in April, RJ and DB had undertaken to visit the depot. It had since been sold and this was no longer needed.',
      'RJ and DB had',
      '2021-04',
      'withdrawn',
    ],
    [
      'The PCC had asked the CC to open the counters on Sundays. Two were open and the others would follow.',
      'The PCC had asked',
      '2021-05-18',
      'in progress',
    ],
    [
      'It had been agreed that RJ would paint the doors. This had been put back to August.',
      'RJ would paint',
      '2021-05-18',
      'deferred',
    ],
    [
      'DB had taken an action to thank the cadets. The work had been held up and she had nothing to add.',
      'DB had taken',
      '2021-05-18',
      'no change',
    ],
  ])('%s', (body, starts, raisedAt, outcome) => {
    const facts = actionsIn(`1. Actions from the meeting of 18 May 2021\n\n1.1 ${body}`)
    expect(facts.map((one) => [one.origin, one.raisedAt, one.outcome, one.updates.length])).toEqual([
      ['brought forward', raisedAt, outcome, 1],
    ])
    expect(facts[0]?.text.startsWith(starts)).toBe(true)
    expect(facts[0]?.owners.length).toBeGreaterThan(0)
  })

  test('who asked for it does not owe it', () => {
    const body =
      '1. Actions from the meeting of 18 May 2021\n\nThe PCC had asked the DCC to open the gate. It was open.'
    expect(actionsIn(body)[0]?.owners.map(({ office }) => office)).toEqual(['Deputy Chief Constable'])
  })

  test.each(['The CC was able to say that all was well.', 'RJ was to be thanked.', 'DB had been to see the depot.'])(
    'no task: %s',
    (body) => {
      expect(actionsIn(`1. Actions from the meeting of 18 May 2021\n\n${body} It was a good day.`)).toEqual([])
    },
  )
})

describe('how an earlier action stands, on a line of its own', () => {
  test.each([
    ['She said that it was seven in all.\nComplete.', 'completed', null],
    ['She had seen two depots; one is still to be seen.\n\nOngoing.', 'in progress', null],
    ['The works are now due to end in July.\n\nCarried forward to September.', 'deferred', '2021-09-01'],
    ['The paper was still being written.\n\nClosed.', 'completed', null],
    ['\n(No update.)', 'not reported', null],
    ['\nNo longer needed.', 'withdrawn', null],
  ])('%j', (report, outcome, earliest) => {
    const body = `1. Actions from the meeting of 18 May 2021\n\nDCC to count the callers. ${report}\n\n2. Fleet\n\n${told}`
    expect(actionsIn(body).map((one) => [one.text, one.outcome, one.due?.earliest ?? null])).toEqual([
      ['DCC to count the callers.', outcome, earliest],
    ])
  })

  test('what the meeting resolved is none', () => {
    const body = `1. Actions from the meeting of 18 May 2021\n\nDCC to count the callers. Things were as reported in March.\n\nRESOLVED - That the schedule be received.`
    expect(actionsIn(body).map(({ outcome }) => outcome)).toEqual(['no change'])
  })

  test('a table whose report is called a position tells more than "Open"', () => {
    const row = (...cells: string[]) => cells.join('\t')
    const rows = [
      row('Ref', 'Action', 'Lead', 'Position at this meeting', 'Status'),
      row('1/21', 'Write to the makers', 'RJ', 'Letter drafted, awaiting a price', 'Open'),
      row('2/21', 'Visit the depot', 'DB', '', 'Open'),
    ]
    const found = outcomes(`1. Actions from the meeting of 18 May 2021\n\n${rows.join('\n')}\n\n2. Fleet\n\n${told}`)
    expect(found.map(([, , outcome]) => outcome)).toEqual(['in progress', 'not reported'])
  })
})

test('references to items of other minutes do not break the numbers', () => {
  const body = `1. Minutes of the last meeting\n\nThe minutes of the Board held on 18 May 2021 were accepted as a true record.\n\n2. Matters arising\n\nItem 3.1 - Callers\nDCC to count the callers. She said that it was seven.\nComplete.\n\nItem 6 - Bikes\nRJ to price the bikes. Prices sent.\nClosed.\n\n3. Fleet\n\n${told}\n\nAction 1: DCC to list the vans.\n\n4. Any other business\n\nThere was none.`
  const facts = boardFacts(body)
  expect(facts.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
  expect(facts.actions.map(({ text, origin, item, outcome }) => [text, origin, item, outcome])).toEqual([
    ['DCC to count the callers.', 'brought forward', '2', 'completed'],
    ['RJ to price the bikes.', 'brought forward', '2', 'completed'],
    ['DCC to list the vans.', 'raised', '3', null],
  ])
})

describe('who is to act, in brackets behind the words', () => {
  test.each([
    ['List the vans (DCC; 15 July 2021).', 'DCC', '2021-07-15'],
    ['List the vans by size and bring them to the board (DCC; July 2021).', 'DCC', '2021-07-31'],
    ['List the vans. [RJ/DB]', 'RJ+DB', null],
    ['List the vans. [RJ/DB] By 2nd July.', 'RJ+DB', '2021-07-02'],
    ['List the vans (RJ / DB; within two weeks).', 'RJ+DB', '2021-06-29'],
  ])('%s', (words, owners, day) => {
    const [one] = actionsIn(`1. Fleet\n\n${told}\n\nAction 1: ${words}`)
    expect(one && [who(one), latest(one)]).toEqual([owners, day])
  })
})

describe('what somebody takes up', () => {
  test('each clause of what was agreed', () => {
    const body = `1. Fleet\n\n${told}\n\nIt was agreed that the DCC would list the vans by 2nd July, and that RJ would sell two of them.`
    expect(actionsIn(body).map(({ text, owners }) => [text, owners[0]?.written])).toEqual([
      ['the DCC would list the vans by 2nd July', 'DCC'],
      ['RJ would sell two of them.', 'RJ'],
    ])
  })

  test('an action that somebody took', () => {
    const body = `1. Fleet\n\n${told}\n\nAction: DCC to list the vans.\n\nRJ took an action to sell two of them.`
    expect(actionsIn(body).map(({ owners }) => owners[0]?.written)).toEqual(['DCC', 'RJ'])
  })

  test('not an action that was taken to court', () => {
    expect(
      actionsIn(
        `1. Fleet\n\n${told}\n\nRJ took an action to be lost on all sides. DB took the action in the courts to heart.`,
      ),
    ).toEqual([])
  })
})

test('rows of tabs without headings end at the next item, and what is marked there is read', () => {
  const rows = '\t3/01\tRJ to price the desks.\tSent on 4 June. Complete.\n\t3/02\tDCC to find a yard.\tNot yet done.'
  const body = `1.\tMatters arising from 18 May 2021\n${rows}\n\n2.\tFleet\n\t${told}\n\n\tAction: DCC to list the vans.\n\n3.\tBikes\n\tThe CC spoke of the new saddles, and thanked the riders.\n\n\tAction – DB to write to the makers of bells.`
  expect(actionsIn(body).map(({ text, origin }) => [text, origin])).toEqual([
    ['RJ to price the desks.', 'brought forward'],
    ['DCC to find a yard.', 'brought forward'],
    ['DCC to list the vans.', 'raised'],
    ['DB to write to the makers of bells.', 'raised'],
  ])
})

describe('when earlier actions were raised', () => {
  test.each([
    [
      '1. Action tracker\n\nActions from 18 May 2021 unless shown otherwise.\n\nDCC to price the bikes. Done.',
      '2021-05-18',
    ],
    [
      '1. Minutes of the last meeting and matters arising\n\nThe minutes of the meeting held on 18 May 2021 were agreed as a true record.\nProgress on the actions from that meeting was as follows:\n\nAction 1 – DCC to price the bikes.\nUpdate: Done.',
      '2021-05-18',
    ],
    [
      '1. Minutes\n\nThe Board agreed to close the following actions from 18 May 2021: 19/2021 and 22/2021.',
      '2021-05-18',
    ],
  ])('%j', (body, raisedAt) => {
    const found = actionsIn(`${body}\n\n2. Fleet\n\n${told}`)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map((one) => one.raisedAt))).toEqual(new Set([raisedAt]))
  })
})

test('a numbered mark behind what was said', () => {
  const body = `1. Estate\n\nThe yard at the mill is for sale. The PCC wanted a second price. AP 21/40: RJ to find a second price by 2nd July.`
  expect(actionsIn(body).map(({ ref, text, owners }) => [ref, text, owners[0]?.written])).toEqual([
    ['AP 21/40', 'RJ to find a second price by 2nd July.', 'RJ'],
  ])
})

test('points of a list in few words, each with who, and behind a dash how it stands', () => {
  const rows = [
    '* CC was glad of the saddles - all is well',
    '* RJ price the desks - done, sent Weds',
    '* DCC/DB sit down with the mill - in the diary for 20/6',
    '* RJ drawings of the two yards',
    '* DB redo the bell policy - scrap, a new one is out in May',
  ]
  const body = `1  LAST WEEK'S LIST (8/6)\n\n${rows.join('\n')}\n\n2  FLEET\n\n${told}`
  expect(actionsIn(body).map((one) => [one.text, who(one), one.raisedAt, one.outcome])).toEqual([
    ['RJ price the desks', 'RJ', '2021-06-08', 'completed'],
    ['DCC/DB sit down with the mill', 'DCC+DB', '2021-06-08', 'in progress'],
    ['RJ drawings of the two yards', 'RJ', '2021-06-08', 'not reported'],
    ['DB redo the bell policy', 'DB', '2021-06-08', 'withdrawn'],
  ])
})

test('who owed an earlier action goes on with it in the list that closes the item', () => {
  const body = `1. Progress on actions from 18 May 2021\n\nRJ was to give a date for the opening of the front gates. He said that nothing had changed since May.\n\nDB was to find a hall. One had been found.\n\nActions arising:\n- RJ to report on the front gates by 2nd July.\n- DB to thank the riders.\n\n2. Fleet\n\n${told}`
  const found = actionsIn(body)
  const gates = found.find(({ origin, text }) => origin === 'brought forward' && text.includes('gates'))
  expect(found.filter(isRaised).map(({ continues }) => continues)).toEqual([gates?.id, null])
})
