import { describe, expect, it } from 'vitest'
import { actionsIn, boardFacts, latest, raisedIn, who } from '../../testing/board.ts'

const shown = (body: string, name?: string) =>
  raisedIn(body, name).map((action) => `${action.ref ?? '-'} ${who(action)}: ${action.text}`)

describe('numbers of the office stand before its actions, and no mark behind them', () => {
  const three = (ref: (at: number) => string) =>
    [
      `1. Vans\n\nThe PCC asked how many vans there are. The CC said forty.\n\n${ref(1)} CC to provide the age of each van every quarter.\n`,
      `2. Bikes\n\nThe PCC asked about bikes. The CC said that there are nine.\n\n${ref(2)} Fay Orme and Rob Jute to arrange a count of the bikes in October.\n`,
      `3. Horses\n\nThe PCC asked about horses. The CC said that there are none.\n\n${ref(3)} Legal advice on stables to be obtained and shared with the Board.\n`,
    ].join('\n')
  const expected = (ref: (at: number) => string) => [
    `${ref(1)} CC: CC to provide the age of each van every quarter.`,
    `${ref(2)} Fay Orme+Rob Jute: Fay Orme and Rob Jute to arrange a count of the bikes in October.`,
    `${ref(3)} : Legal advice on stables to be obtained and shared with the Board.`,
  ]
  it.each([
    ['letters, a year and a number', (at: number) => `FEB 21/1${at}`],
    ['a letter and a number', (at: number) => `U-2${at}`],
    ['a letter and three figures', (at: number) => `K10${at}`],
  ])('%s', (_, ref) => expect(shown(three(ref))).toEqual(expected(ref)))
  it('in bold and quoted, with who undertook it', () => {
    const body = [
      'Tom Brack undertook to bring costs to the July board.',
      'The DCC undertook to list the wards by Friday 25 June 2021.',
      'A chart of the unit was to be put in the library.',
    ]
      .map(
        (words, at) =>
          `## ${at + 1}. Matter ${at}\n\nThe PCC asked how it was, and the CC said that it was well.\n\n> **U-2${at}** ${words}\n`,
      )
      .join('\n')
    expect(shown(`${body}`, 'notes.md').map((action) => action.slice(0, 22))).toEqual([
      'U-20 Tom Brack: Tom Br',
      'U-21 DCC: The DCC unde',
      'U-22 : A chart of the ',
    ])
  })
  it('are none where they count what is told', () =>
    expect(
      shown(
        [
          'K101 The PCC asked how the vans were.',
          'K102 The CC said that they were well.',
          'K103 The PCC asked the CC to be told.',
          'K104 The CC thanked her.',
        ].join('\n\n'),
      ),
    ).toEqual([]))
})

describe('an action in brackets with its number, behind what was said', () => {
  it.each([
    [
      'AP1',
      '(AP1: RJ to send the PCC the number of calls until further notice)',
      'AP1 RJ: RJ to send the PCC the number of calls until further notice',
    ],
    [
      'in square brackets',
      '[AP 2 – RJ/DB to hold two groups there before Christmas]',
      'AP 2 RJ+DB: RJ/DB to hold two groups there before Christmas',
    ],
  ])('%s', (_, bracket, action) =>
    expect(shown(`1. Calls\n\nThe PCC asked about calls. RJ said that they had begun to fall. ${bracket}\n`)).toEqual([
      action,
    ]),
  )
  it('over two lines, and on a line of its own', () =>
    expect(
      shown(
        '1. Calls\n\nThe PCC asked about calls. RJ said that they had begun to fall.\n(AP3: RJ to find the £6,000 needed and to tell DB by 31 July)\n',
      ),
    ).toEqual(['AP3 RJ: RJ to find the £6,000 needed and to tell DB by 31 July']))
})

describe('the margin of one table', () => {
  it('is not that of a wider one below it', () => {
    const rows = [
      'REF\tDISCUSSION\tLEAD',
      '41\tFLEET\t',
      '\tThe PCC asked how old the vans are. RJ said that they are old, and that nine of them would be sold.\t',
      '\tACTION: Table of vans by age, to go with each report\tRJ',
      '\tACTION: Put the case for nine vans to the Board by 30.09.21\tRJ/DB',
      '',
      'LOG OF EARLIER ACTIONS',
      'NO\tMEETING\tACTION\tLEAD\tSTATUS',
      '21/03\t18.01.21\tAgree one set of rules for all drivers\tDB\tComplete',
      '21/07\t18.01.21\tCompare what others charge\tRJ\tOngoing, two have replied',
    ]
    expect(raisedIn(rows.join('\n')).map(who)).toEqual(['RJ', 'RJ+DB'])
  })
})

describe('what was resolved by two', () => {
  it.each([
    ['RESOLVED that CFO and Head of Estates review the reserves policy by the end of the year.', 'CFO+Head of Estates'],
    ['RESOLVED that the CC and the DCC review the plan by 31 August 2021.', 'CC+DCC'],
  ])('%s', (sentence, owners) => {
    const [action, more] = raisedIn(
      `1. Money\n\nThe PCC asked if the CFO could be certain. The CFO could not.\n\n${sentence}\nRESOLVED that the outturn be noted.\n`,
    )
    expect([action && who(action), action && latest(action) !== null, more]).toEqual([owners, true, undefined])
  })
})

describe('everybody of a kind owns an action', () => {
  it.each(['All PCC offices', 'All force leads', 'All chief officers', 'All heads of department'])('%s', (owner) =>
    expect(
      raisedIn(
        `1. Vans\n\nThe PCC asked about vans. The CC said that they were well.\n\nACTION: ${owner} to name one deputy for the vans.\n`,
      ).map(who),
    ).toEqual([owner]),
  )
})

describe('a number behind what an office calls its tasks', () => {
  it.each(['To do 71.', 'TO DO 71:', 'Task 71.', 'Follow-up 71.'])('%s', (label) =>
    expect(
      shown(
        `1. Vans\n\nThe PCC asked about vans. The CC said that they were well.\n\n${label} Call on both families in person – CC, within the week\n`,
      ),
    ).toEqual(['71 CC: Call on both families in person – CC, within the week']),
  )
})

describe('whoever owns an action stands before a colon', () => {
  it('behind the number of a list', () => {
    const points = [
      '**PDB/31** Head of Estates: report on the first month of the vans to the July meeting.',
      '**PDB/32** CC: thank the drivers on behalf of the Board.',
      '**PDB/33** ACC Moss and Head of Policy: meet the forum before the end of June.',
    ]
    const body = points
      .map(
        (point, at) =>
          `## ${at + 1}. Matter ${at}\n\nThe PCC asked how it was. The CC said that it was well.\n\nActions:\n\n- ${point}\n`,
      )
      .join('\n')
    expect(raisedIn(body, 'notes.md').map(who)).toEqual(['Head of Estates', 'CC', 'ACC Moss+Head of Policy'])
  })
  it('in a bracket, however long it is', () =>
    expect(
      shown(
        '> **Action QS24/12 (ACC Moss and Detective Superintendent Gamlin):** produce a plan for the posts by 31 July 2021.\n',
        'notes.md',
      ),
    ).toEqual(['QS24/12 ACC Moss+Detective Superintendent Gamlin: produce a plan for the posts by 31 July 2021.']))
})

describe('an action in brackets on the line below what was said', () => {
  const said =
    '1. Vans\n\n1.1 The PCC noted that the vans are old and asked when they would be sold. The CC would not be drawn.\n'
  it('with its owner and a meeting', () =>
    expect(
      raisedIn(`${said}1.2 RJ agreed to raise the matter with the councils.\n[Action 21/42: RJ, July meeting]\n`).map(
        (one) => [one.ref, who(one), latest(one)],
      ),
    ).toEqual([['21/42', 'RJ', '2021-07-20']]))
  it('with nothing but its number', () =>
    expect(shown(`${said}Figures for the vans to be supplied until further notice.\n[Action 21/45]\n`)).toEqual([
      '21/45 : Figures for the vans to be supplied until further notice.',
    ]))
})

it('a list of what was resolved may begin behind the number of its paragraph', () =>
  expect(
    shown(
      '1. Complaints\n\n(3)  The PCC asked about files. The CC said that they were ready.\n\n(4)  RESOLVED – (a) That the report be noted; and\n\n(b) That a note on the files be provided for members before Christmas.\n',
    ),
  ).toEqual(['- : That a note on the files be provided for members before Christmas.']))

it('what another person is to do by a day is no due of the action behind it', () =>
  expect(
    raisedIn(
      '1. Visits\n\nFO undertook to have the gate mended before Christmas.\nACTION 49: DB to publish the report on the website.\n',
    ).map(latest),
  ).toEqual([null]))

it('the heads of the columns of what follows are no earlier action', () =>
  expect(
    actionsIn(
      '3. Actions of 18 May 2021\n\nRef\tAsked\tAction\tOwner\tUpdate\tStatus\nSB/1\t18/05/21\tBring the review of the vans\tRJ\tThe review was sent on 2 June.\tClosed\nSB/2\t18/05/21\tSell a van\tDB\tIt is sold.\tClosed\n\nNo\tDiscussion\tAction\n4\tFleet\t\n\tThe PCC asked how old the vans are. RJ said that they are old.\tRJ to list the vans.\n',
    ).map(({ text }) => text),
  ).not.toContain('Action'))

describe('fields behind an action', () => {
  it.each([
    [
      'Action 15/17  RJ to provide a breakdown of vans by district.  Lead: RJ  Due: 30 July 2021',
      ['15/17', 'RJ', '2021-07-30'],
    ],
    [
      'Action 15/18  Write to the two schools that have no van.  Lead: DB  Due: end of July 2021',
      ['15/18', 'DB', '2021-07-31'],
    ],
    ['Action 15/19  Produce a paper on vans.  Owner: FO.  Deadline: next meeting', ['15/19', 'FO', '2021-07-20']],
  ])('%s', (line, expected) =>
    expect(
      raisedIn(
        `1. Vans\n\n1.1 The PCC asked about vans. The CC said that they were well.\n${line}\n1.2 The PCC thanked him.\n`,
      ).map((one) => [one.ref, who(one), latest(one)]),
    ).toEqual([expected]),
  )
  it('that name nobody yet mean the sentence above', () =>
    expect(
      shown(
        '1. Vans\n\nThe PCC asked about vans. The CC said that they were well.\n\nPage for the handbook to be written by 20 July.\nAction: owner to be decided\n',
      ),
    ).toEqual(['- : Page for the handbook to be written by 20 July.']))
})

it('a list of tasks by name under a heading of actions holds no items', () => {
  const { actions, items } = boardFacts(
    '### Vans\n\nThe PCC asked about vans. The CC said that they were well.\n\n### Actions from the evening\n\n1. Rob Jute to publish how often the vans are washed, by 30 September 2021.\n2. Dee Bly to measure the effect of vans at the Gasworks estate.\n3. More lighting along the canal path to be requested from the council.\n4. Fay Orme and Rob Jute to walk the canal path with students in October 2021.\n',
    'notes.md',
  )
  expect(items.map(({ title }) => title)).toEqual(['Vans', 'Actions from the evening'])
  expect(actions.filter(({ origin }) => origin === 'raised').map(who)).toEqual([
    'Rob Jute',
    'Dee Bly',
    '',
    'Fay Orme+Rob Jute',
  ])
})

it.each([
  ['(AP1) DCC to list the vans for the July meeting.', 'AP1'],
  ['[AP 12/21] RJ and DB to find a hall.', 'AP 12/21'],
])('a number of an action point in brackets: %s', (line, ref) => {
  const found = actionsIn(`4. Fleet\n\nThe PCC asked how many vans there are. RJ said ninety.\n\n${line}`)
  expect(found.map((one) => [one.origin, one.ref])).toEqual([['raised', ref]])
})

it.each(['(AP1) was closed.', '(A1) The vans are old and will be sold.'])('but not %s', (line) =>
  expect(actionsIn(`4. Fleet\n\nThe vans are old.\n\n${line}`).filter(({ origin }) => origin === 'raised')).toEqual([]),
)

it('a list of an item: a number, who, what and by when, parted by dashes, and no more behind the next heading', () => {
  const body =
    'Item 2: Fleet\n\nThe PCC asked how many vans there are. RJ said ninety.\n\nACTIONS FROM THIS ITEM\n04/2021 RJ – results of the count – September 2021\n05/2021 ACC Moss – update on the bikes – next meeting\n\nItem 3: Staff\n\nDB – the posts are filled – was glad of it.\n\nACTIONS FROM THIS ITEM\n06/2021 DB – confirm the number – by 9 July'
  expect(actionsIn(body).map((one) => [one.ref, who(one), latest(one)])).toEqual([
    ['04/2021', 'RJ', '2021-09-30'],
    ['05/2021', 'ACC Moss', '2021-07-20'],
    ['06/2021', 'DB', '2021-07-09'],
  ])
})

it.each([
  ['Service to provide a note', 'Service'],
  ['Board officials to seek advice', 'Board officials'],
])('%s', (words, owner) =>
  expect(actionsIn(`4. Fleet\n\nThe vans are old.\n\nACTION: ${words} on the vans.`).map(who)).toEqual([owner]),
)

it('in two languages with its number in both', () => {
  const body = '4. Fflyd / Fleet\n\nThe vans are old.\n\nCam gweithredu 16 / Action 16: DCC to list the vans.'
  expect(actionsIn(body).map((one) => [one.origin, one.ref, one.text])).toEqual([
    ['raised', '16', 'DCC to list the vans.'],
  ])
})

it('a thing to be done behind the word alone', () => {
  const body = '4. Fleet\n\nThe vans are old.\n\nACTION A summary of the count of vans to be provided to the PCC.'
  expect(actionsIn(body).map(({ text }) => text)).toEqual(['A summary of the count of vans to be provided to the PCC.'])
})

it('a number behind the word for an action needs no mark before what somebody is to do', () =>
  expect(
    raisedIn(
      '## 3. Fleet\n\nThe PCC asked how old the vans are. The CC said nine years.\n\n> **Action 97** Tom Brack to invite the makers to the next meeting.\n\n> **Action 98** Una Sark to count the vans and report in July 2021.\n\nAction 12 Nobody knew.',
      'notes.md',
    ).map(({ ref, text }) => [ref, text]),
  ).toEqual([
    ['97', 'Tom Brack to invite the makers to the next meeting.'],
    ['98', 'Una Sark to count the vans and report in July 2021.'],
  ]))
