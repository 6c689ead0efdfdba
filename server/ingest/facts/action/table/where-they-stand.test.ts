import { describe, expect, it, test } from 'vitest'
import { actionsIn, earlierIn, isRaised, latest, raisedIn, who } from '../../testing/board.ts'

const rows = (body: string) => raisedIn(body).map((one) => [one.text, who(one), latest(one)])

describe('who is to act and by when, in one column', () => {
  it.each([
    ['RJ – 16/07/21', '2021-07-16'],
    ['RJ (August)', '2021-08-31'],
    ['RJ, by 2 July', '2021-07-02'],
  ])('%s', (beside, day) =>
    expect(rows(`No.\tItem\tAction\n1\tFleet\t\n\tRJ to list the vans that are not in use.\t${beside}`)).toEqual([
      ['RJ to list the vans that are not in use.', 'RJ', day],
    ]),
  )
  it('is no day where nobody stands before it', () =>
    expect(rows('No.\tItem\tAction\n1\tFleet\t\n\tRJ to list the vans that are not in use.\tNoted – 16/07/21')).toEqual(
      [['RJ to list the vans that are not in use.', 'RJ', null]],
    ))
})

describe('a mark with a reference behind the words', () => {
  it('in the margin, with whoever is to act on the line below', () => {
    const found = raisedIn(
      'No.\tItem\tAction\n1\tFLEET\t\n1.1\tThe waits for vans, by depot, to be sent to the OPCC.\tAction 01/21\n\t\tDCC\n1.2\tA note on fuel to be agreed.\tAction 02/21\n\t\tCC/RJ',
    )
    expect(found.map((one) => [one.ref, one.text, who(one), one.certainty])).toEqual([
      ['01/21', 'The waits for vans, by depot, to be sent to the OPCC.', 'DCC', 'sure'],
      ['02/21', 'A note on fuel to be agreed.', 'CC+RJ', 'sure'],
    ])
  })
  it('at the end of its line', () => {
    const [one] = raisedIn('1. Fleet\n\nThe vans are old. The waits for vans to be sent to the OPCC. Action 01/21 DCC')
    expect([one?.ref, one?.text, one && who(one)]).toEqual([
      '01/21',
      'The waits for vans to be sent to the OPCC.',
      'DCC',
    ])
  })
})

describe('an owner on a line of his own', () => {
  const below = (task: string) =>
    `1. Fleet\n\nThe PCC asked how old the vans were. DCC said that some were nine years old.\n\t\tAction: DCC\n\t${task}`
  it('stands over what he is to do where the words before ask for nothing', () =>
    expect(rows(below('Figures on the age of each van to be given to members within a week.'))).toEqual([
      ['Figures on the age of each van to be given to members within a week.', 'DCC', '2021-06-22'],
    ]))
  it('stands so throughout where it is seen twice, whatever the words are', () =>
    expect(
      raisedIn(
        [
          below('Figures on the age of each van to be given to members.'),
          '2. Bikes\n\nRJ said that the bikes are new.\n\t\tAction: RJ\n\tA list of the bikes to be sent to all.',
          '3. Horses\n\nDB said that one horse was lame.\n\t\tAction: DB\n\tReport on the horses to the July Board.',
        ].join('\n\n'),
      ).map(({ text }) => text),
    ).toEqual([
      'Figures on the age of each van to be given to members.',
      'A list of the bikes to be sent to all.',
      'Report on the horses to the July Board.',
    ]))
  it('stands under what he is to do where the words before ask for it', () =>
    expect(
      rows(
        '1. Fleet\n\nThe vans are old. A list of them to be sent to all.\n\nAction: DCC\n\nThe PCC asked about bikes. RJ said that they are new.',
      ),
    ).toEqual([['A list of them to be sent to all.', 'DCC', null]]))
})

describe('tables that were exported one cell to a line', () => {
  const stacked = (heads: string[], cells: string[]) =>
    `ACTION SUMMARY FROM MEETING 4th MAY 2021\n\n${[...heads, ...cells].join('\n')}\n\n1. Fleet\n\nThe CC told the board of the following:\nThree vans were sold last week\nA threat to sell a fourth came to nothing\n\n2. Bikes\n\nAction: RJ to count the bikes`
  test('are read row by row, and end with the items', () => {
    const found = actionsIn(
      stacked(
        ['Action No', 'Action Summary', 'To be progressed by', 'Progress'],
        [
          'AB 61',
          'CC to explain the rise in the price of fuel',
          'CC',
          'Complete',
          'AB 62',
          'RJ to find a depot',
          'RJ',
          'In progress – two were seen',
          'AB 63',
          'DB to write to the makers',
          'DB',
          'Carried forward',
        ],
      ),
    )
    expect(found.map((one) => [one.origin, one.ref, one.text, who(one), one.outcome, one.raisedAt])).toEqual([
      ['brought forward', 'AB 61', 'CC to explain the rise in the price of fuel', 'CC', 'completed', '2021-05-04'],
      ['brought forward', 'AB 62', 'RJ to find a depot', 'RJ', 'in progress', '2021-05-04'],
      ['brought forward', 'AB 63', 'DB to write to the makers', 'DB', 'deferred', '2021-05-04'],
      ['raised', null, 'RJ to count the bikes', 'RJ', null, '2021-06-15'],
    ])
  })
  test('a row may lack its last cells', () =>
    expect(
      earlierIn(
        stacked(
          ['Ref', 'Action', 'Owner', 'Update'],
          ['AB 7', 'CC to sell a van', 'CC', 'AB 8', 'RJ to find a depot', 'RJ', 'Complete'],
        ),
      ).map((one) => [one.ref, who(one), one.outcome]),
    ).toEqual([
      ['AB 7', 'CC', 'not reported'],
      ['AB 8', 'RJ', 'completed'],
    ]))
  test('words alone, without a reference at the head of a row, are no table', () =>
    expect(actionsIn('1. Fleet\n\nRef\nAction\nOwner\nThe vans are old.\nThey are dear.\nNobody wants them.')).toEqual(
      [],
    ))
})

test('rows without headings: a day behind all else is when it is due', () =>
  expect(
    raisedIn(
      '1. Fleet\n\nThe vans are old.\n\nAction points from this meeting\n\nAP18\tRJ\tConfirm in writing the dates on which each van is sold\t31/07/2021\nAP19\tDB\tAgree the new rota with the depots\tBy the July meeting',
    ).map((one) => [one.ref, who(one), latest(one)]),
  ).toEqual([
    ['AP18', 'RJ', '2021-07-31'],
    ['AP19', 'DB', '2021-07-20'],
  ]))

test('earlier actions that letters count, where the notes reach into the margin', () =>
  expect(
    earlierIn(
      'No\tSubject\tAction by\n1\tEarlier notes\t\n\tThe notes of 4 May were agreed, and nobody had anything to add to them.\t\n2\tActions outstanding\t\n\t(a)\tCC to reply to the parish. Reply sent 3 June. Discharged.\n\t(b)\tRJ to draft a protocol. Draft shared with the depots, who have comments to make.\t\n3\tFleet\t\n\tThe PCC asked which vans were at risk. The CC said that none of them was.\t\n\tCC to list the vans.\tCC',
    ).map((one) => [one.text, one.outcome]),
  ).toEqual([
    ['CC to reply to the parish.', 'completed'],
    ['RJ to draft a protocol.', 'in progress'],
  ]))

test('what was resolved for somebody, and for somebody else who is on no list', () =>
  expect(
    actionsIn(
      '1. Fleet\n\nRESOLVED – That:-\n\na) the Chief Constable and the City Surveyor submit costed options in three months; and\n\nb) the Head of Estates send the lease to all members.',
    )
      .filter(isRaised)
      .map(({ text }) => text.slice(0, 45)),
  ).toEqual(['the Chief Constable and the City Surveyor sub', 'the Head of Estates send the lease to all mem']))

test('what a mark alone makes of a sentence that asks for nothing is not sure', () => {
  const certain = (said: string) => raisedIn(`1. Fleet\n\n${said}\n\nAction: DCC`).map(({ certainty }) => certainty)
  expect(certain('The vans are old. A list of them to be sent to all.')).toEqual(['sure'])
  expect(certain('The vans are old. Nine of them were off the road in May.')).toEqual(['likely'])
})

test('a column of how they stand in a month', () => {
  const body =
    'No\tAction agreed on 4 May 2021\tLead\tPosition in June\nAP31\tList the vans\tRJ\tComplete. Sent on 2 June.\nAP32\tFind a hall\tDB\tIn hand. One has been seen.'
  expect(actionsIn(`Actions from 4 May 2021\n\n${body}`).map(({ ref, outcome }) => [ref, outcome])).toEqual([
    ['AP31', 'completed'],
    ['AP32', 'in progress'],
  ])
})
