import { describe, expect, test } from 'vitest'
import { actionsIn, earlierIn, latest, who } from '../../testing/board.ts'

test.each([
  ['DB and Force Fleet Manager to agree a shorter pack.', 'DB+Force Fleet Manager'],
  ['Local Fleet Command to share the list with the OPCC by the end of July.', 'Local Fleet Command'],
  [
    'Askby Neighbourhood Team and the OPCC Partnerships Team to hold a drop-in for traders in September 2021.',
    'Askby Neighbourhood Team+OPCC Partnerships Team',
  ],
  [
    'RJ, DB and the chairs of the safety partnerships to agree how the plan will be told.',
    'RJ+DB+chairs of the safety partnerships',
  ],
  ['Each district commander to write to the PCC, setting out what will change.', 'Each district commander'],
  ['Arrange for the PCC to spend a late shift with a sergeant. Owner: Rob Jute', 'Rob Jute'],
])('%s', (words, owners) =>
  expect(actionsIn(`4. Fleet\n\nThe vans are old.\n\nAction: ${words}`).map(who)).toEqual([owners]),
)

test('an owner line that names two, and a deadline line that says what comes then', () => {
  const body =
    '4. Fleet\n\nThe vans are old.\n\nAgreed action\nProduce a quarterly report on vans in a form that can be published. It should cover costs and repairs.\nOwner: Fleet Standards Department, with the press team of the OPCC\nDeadline: first report by 30 September 2021\n\nAgreed action\nArrange for the PCC to spend a late shift at the depot.\nOwner: Rob Jute\nDeadline: next meeting'
  expect(actionsIn(body).map((one) => [who(one), latest(one)])).toEqual([
    ['Fleet Standards Department', '2021-09-30'],
    ['Rob Jute', '2021-07-20'],
  ])
})

describe('earlier actions', () => {
  const earlier = (body: string, name?: string) =>
    earlierIn(`${body}\n\n5. Fleet\n\nThe vans are old.`, name).map((one) => [
      one.ref,
      who(one),
      one.raisedAt,
      one.outcome,
    ])

  test('under a heading of what was agreed before, each with owner and position on lines of their own', () => {
    const list =
      '18 May 2021: Report on the use of vans at night\nOwner: RJ\nPosition: RJ circulated the report on 25 May. The PCC found it helpful. Done.\n\n18 May 2021: Set up a joint working group on bikes\nOwner: DB\nPosition: The group has met once. The makers have yet to name somebody. Under way.\n\n16 March 2021: Publish the list of depots\nOwner: RJ\nPosition: Overtaken by the decision in April to keep them all. No longer required.'
    expect(earlier(`2. Progress on what was agreed before\n\n${list}`)).toEqual([
      [null, 'RJ', '2021-05-18', 'completed'],
      [null, 'DB', '2021-05-18', 'in progress'],
      [null, 'RJ', '2021-03-16', 'withdrawn'],
    ])
  })

  test('closed by a line of references below the sentence that says so', () => {
    expect(
      earlier(
        '2. Minutes and action updates for the meeting held on 18 May 2021\n\nThe tracker was worked through. The actions with these references are complete and are now closed:\n\n21/2021, 22/2021, 26/2021.\n\n24/2021 – RJ to find out whether the vans can be handed back. Update 15.06.21 – the makers have been asked and RJ is waiting for a figure. Ongoing.',
      ),
    ).toEqual([
      ['21/2021', '', '2021-05-18', 'completed'],
      ['22/2021', '', '2021-05-18', 'completed'],
      ['26/2021', '', '2021-05-18', 'completed'],
      ['24/2021', 'RJ', '2021-05-18', 'in progress'],
    ])
  })

  test('one after another in a paragraph, each with what was asked in brackets', () => {
    expect(
      earlier(
        '3. MINUTES AND ACTION LOG\n\nMembers went through the action log. AP2 of 18 May (Head of Estates to confirm the price of the depot) had been dealt with by email and was closed. AP4 of 18 May (Deputy Chief Constable to supply a list for the review of vans) was still outstanding. The DCC said that the list had been begun but had been overtaken by the move, and that she hoped to have it ready by Christmas.',
      ),
    ).toEqual([
      ['AP2', 'Head of Estates', '2021-05-18', 'completed'],
      ['AP4', 'Deputy Chief Constable', '2021-05-18', 'no change'],
    ])
  })

  test.each([
    ['Apologies having been given by DB, no report was made.', 'not reported'],
    ['Replies have come from three; the fourth has been reminded.', 'in progress'],
    ['DB said that it was too soon to give one and that she would do so at the September meeting.', 'deferred'],
    [
      'DB had hoped to bring it to this meeting but the makers have asked for more time. It will come to the July meeting.',
      'deferred',
    ],
    ['DB has met the unions about it and talks go on.', 'in progress'],
    ['Two dates have fallen through. A third has been offered in August.', 'in progress'],
    ['Carried forward to July. DB asked for more time because the auditors have not finished.', 'deferred'],
  ])('%s', (update, expected) => {
    expect(
      earlier(
        `2. Matters outstanding from 18 May 2021\n\n- **HT 21/09** DB to give the PCC a list of vans. *${update}*\n- **HT 21/10** RJ to list the vans. *Done.*`,
        'notes.md',
      )
        .at(0)
        ?.at(3),
    ).toBe(expected)
  })
})

test('a marked sentence that only says more takes the one that was agreed before it', () => {
  const body =
    '4. Fleet\n\nMembers were of the view that this should be looked at. It was agreed that the DCC would provide a report on the use of vans. The report should be considered first by the Ethics Panel and then by the Board in July. (AP1)'
  expect(actionsIn(body).map((one) => [one.ref, who(one), one.text.slice(0, 40), latest(one)])).toEqual([
    ['AP1', 'DCC', 'It was agreed that the DCC would provide', '2021-07-20'],
  ])
})

test('owners in a column beside an action of two sentences', () => {
  const rows =
    'No.\tItem\tAction\n4\tFleet\t\n\tThe DCC said that the vans are old.\t\n\tEach district commander to write to the PCC setting out what will change. The letters should be short and should be with the OPCC before Christmas.\tDistrict Commanders\n5\tDepot\t\n\tThe depot is old.\tRJ'
  expect(
    actionsIn(rows)
      .slice(0, 1)
      .map((one) => [one.text.slice(0, 40), who(one), latest(one)]),
  ).toEqual([['Each district commander to write to the ', 'District Commanders', '2021-12-24']])
})

test.each([
  ['Action FT 14 – RJ – Find out why vans come back late – September Board', '2021-09-30'],
  ['Action FT 14 – RJ – Find out why vans come back late – 13 August 2021', '2021-08-13'],
  [
    'Action: DB and RJ to produce a forecast of costs, so that the PCC can judge what she is able to promise in the autumn. To be available by 30 September 2021.',
    '2021-09-30',
  ],
])('%s', (words, day) => expect(actionsIn(`4. Fleet\n\nThe vans are old.\n\n${words}`).map(latest)).toEqual([day]))

test('the day of an earlier action stands against that of a first draft, and what a colon tells is no part of it', () => {
  const list =
    'Action 1, for DB to confirm the number of vans: the figure on 1 June was 214, of which 131 are to go. Complete.\nAction 2, for RJ to share the survey by the end of July: it is with the makers, and a first draft is expected next week.\nAction 3 - carried forward to August. DB asked for more time because the makers have not finished.'
  const found = actionsIn(`2. Matters arising from 18 May 2021\n\n${list}\n\n3. Fleet\n\nThe vans are old.`)
  expect(found.map((one) => [latest(one), one.outcome])).toEqual([
    [null, 'completed'],
    ['2021-07-31', 'in progress'],
    ['2021-08-31', 'deferred'],
  ])
})
