import { describe, expect, test } from 'vitest'
import type { ActionFact } from '../../../../../shared/facts.ts'
import { actionsIn, earlierIn, latest, raisedIn, who } from '../../testing/board.ts'

const stand = (one: ActionFact) => [who(one), one.outcome, latest(one)]

describe('a paragraph of matters arising: its topic, what somebody was to do, and what came of it', () => {
  const one = (words: string) =>
    earlierIn(`2. Matters arising\n\nMinute 21/14 - Vans. ${words}\n\n3. Fleet\n\nThe vans are old.`).map(stand)
  test.each<[string, (string | null)[]]>([
    [
      'The DCC had been asked to list the vans. She said that a draft was with the makers. The list would be sent by the end of July.',
      ['DCC', 'in progress', '2021-07-31'],
    ],
    [
      'The DCC had undertaken to meet the makers. It had not been possible to find a day, and the matter was deferred to the September meeting.',
      ['DCC', 'deferred', '2021-09-30'],
    ],
    [
      'The DCC was to arrange a visit to the depot. It was reported that this had taken place on 29 May and had been found useful.',
      ['DCC', 'completed', null],
    ],
  ])('%s', (words, expected) => expect(one(words)).toEqual([expected]))
})

describe('a status in the right-hand column of the notes', () => {
  const rows = [
    'Item\tMinute\tAction',
    '1.\tMATTERS ARISING FROM THE MEETING OF 18 MAY 2021\t',
    '\tMinute 4: Deputy Chief Constable to say how many vans can be used at night. The Board was told that it was 61 and a note had gone to the PCC.\tComplete',
    '\tMinute 6: Head of Estates to price a depot. The makers had been written to but had not yet replied.\tOngoing',
    '2.\tFLEET\t',
    '\tThe DCC said that the vans are old and dear to run, and that nine of them were off the road.\t',
    '\tThe PCC asked what it costs to keep them. RJ said that it is some £900 a week.\tRJ to bring a list of the costs. By 18 August 2021',
    '\tAgreed: that no more vans be bought this year.\t',
    '\t\tDB and RJ to draw up a joint plan for the next meeting',
    '\t\tPress team, OPCC, to put the plan on the website before Christmas',
  ]
  test('tells how earlier actions stand', () => {
    expect(earlierIn(rows.join('\n')).map((one) => [who(one), one.outcome])).toEqual([
      ['Deputy Chief Constable', 'completed'],
      ['Head of Estates', 'in progress'],
    ])
  })
  test('and the orders below one another there are actions each', () => {
    expect(raisedIn(rows.join('\n')).map((one) => [one.text, who(one), one.due?.latest])).toEqual([
      ['RJ to bring a list of the costs. By 18 August 2021', 'RJ', '2021-08-18'],
      ['DB and RJ to draw up a joint plan for the next meeting', 'DB+RJ', '2021-07-20'],
      ['Press team, OPCC, to put the plan on the website before Christmas', 'Press team', '2021-12-24'],
    ])
  })
})

test('references under a heading of outstanding references, in columns that no line heads', () => {
  const rows = [
    '4. OUTSTANDING REFERENCES',
    'The Board took a report that set out the references outstanding from earlier meetings.',
    '',
    '11/2021/P\tDepot cameras\tDCC to report on cameras that are out of order\tThe DCC said that 12 of the 15 are mended and that parts are on order.',
    '14/2021/P\tVans\tDB to explain why there are fewer vans\tA note went out on 6 June. The PCC said that this reference could be discharged.',
    '17/2021/P\tRisk register\tHead of Estates to look again at the loss of the depot\t',
    '',
    '5. FLEET',
    'The vans are old.',
  ]
  expect(earlierIn(rows.join('\n')).map((one) => [one.ref, one.text, who(one), one.outcome])).toEqual([
    ['11/2021/P', 'DCC to report on cameras that are out of order', 'DCC', 'in progress'],
    ['14/2021/P', 'DB to explain why there are fewer vans', 'DB', 'completed'],
    ['17/2021/P', 'Head of Estates to look again at the loss of the depot', 'Head of Estates', 'not reported'],
  ])
})

describe('what an update says of who and when', () => {
  const one = (action: string, update: string) =>
    earlierIn(
      `2. Review of actions from 18 May 2021\n\nAction 1 – ${action}\nUpdate: ${update}\n\nAction 2 – RJ to list the vans.\nUpdate: Done.\n\n3. Fleet\n\nThe vans are old.`,
    )
      .slice(0, 1)
      .map(stand)
  test.each<[string, string, (string | null)[]]>([
    [
      'RJ to price the bikes.',
      'Re-assigned to DB, who now leads on this. New date 15 August 2021.',
      ['DB', 'in progress', '2021-08-15'],
    ],
    [
      'RJ to price the bikes.',
      'The DCC will now take this on as RJ is leaving. In progress.',
      ['DCC', 'in progress', null],
    ],
    [
      'RJ to price the bikes.',
      'DB has taken over this action and will bring the prices by 28 July 2021.',
      ['DB', 'in progress', '2021-07-28'],
    ],
    ['RJ to price the bikes.', 'DB reported that the prices are in.', ['RJ', 'in progress', null]],
    [
      'RJ to price the bikes.',
      'Ongoing. RJ now expects the prices in August 2021.',
      ['RJ', 'in progress', '2021-08-31'],
    ],
    ['RJ to price the bikes.', 'Deferred to the September meeting in his absence.', ['RJ', 'deferred', '2021-09-30']],
    [
      'RJ to price the bikes.',
      'The makers would like to see the order first. RJ expects to be able to share it by 30 July 2021.',
      ['RJ', 'in progress', '2021-07-30'],
    ],
    [
      'RJ to price the bikes.',
      'Not yet begun. The PCC said that this would now be done after the holidays, in September 2021.',
      ['RJ', 'no change', '2021-09-30'],
    ],
    [
      'RJ to raise the bikes with the makers.',
      'The May meeting with them was cancelled. RJ will raise it in August.',
      ['RJ', 'deferred', '2021-08-31'],
    ],
    [
      'RJ to price the bikes.',
      'The backlog stands at 212 bikes, exactly as it did in March.',
      ['RJ', 'no change', null],
    ],
    [
      'RJ to price the bikes.',
      'Not yet due. The paper is being costed and will come to the September Board.',
      ['RJ', 'in progress', '2021-09-30'],
    ],
    ['RJ to write to the makers.', 'No reply has come and a reminder has been sent.', ['RJ', 'in progress', null]],
  ])('%s %s', (action, update, expected) => expect(one(action, update)).toEqual([expected]))
})

test('what was circulated to somebody on a day is a report, and sets no day', () => {
  const body =
    '2. Open actions\n\n22/41 RJ to list the vans. Circulated to members on 1 June. Closed.\n\n3. Fleet\n\nThe vans are old.'
  expect(actionsIn(body).map((one) => [one.text, one.outcome, latest(one)])).toEqual([
    ['RJ to list the vans.', 'completed', null],
  ])
})

test.each([
  ['Tenders were now in and a figure would be ready in October. In hand.', '2021-10-31'],
  ['The draft is with staff. The PCC asked to see it by 31 July.', '2021-07-31'],
  ['The matter was continued to the July meeting.', '2021-07-20'],
])('the newest day of a report: %s', (report, day) => {
  const body = `2. Open actions\n\n22/41 RJ to price the desks.\nUpdate: ${report}\n\n3. Fleet\n\nThe vans are old.`
  expect(actionsIn(body).map(latest)).toEqual([day])
})

test('a paragraph of orders, each with what came of it behind a colon', () => {
  const body =
    'Since the last meeting\n\nOf the three actions from 4 May 2021, DB had sent the costs and this was complete. RJ to list the vans: the list went on 12 May and the action was closed. The DCC to look into the lights: the council has seen them and an order is expected.\n\nFleet\n\nThe PCC asked how many vans there are. RJ said that there were ninety.'
  const found = actionsIn(body).filter(({ text }) => text.includes(' to '))
  expect(found.map((one) => [one.origin, one.text, who(one), one.outcome])).toEqual([
    ['brought forward', 'RJ to list the vans', 'RJ', 'completed'],
    ['brought forward', 'The DCC to look into the lights', 'DCC', 'in progress'],
  ])
})
