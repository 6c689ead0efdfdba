import { expect, test } from 'vitest'
import type { ActionFact, Outcome } from '../../../../shared/facts.ts'
import { readText } from '../../testing/read-text.ts'
import { board, boardFacts, latest } from '../testing/board.ts'
import { due } from '../due/due.ts'
import { dueReference } from '../due/reference.ts'
import { outcome } from './outcome.ts'

const read = (body: string) =>
  boardFacts(`1. Welcome\n\nAll were welcomed.\n\n${body}\n\n3. Fleet again\n\nThe vans are old and dear to run.`)

const ownersOf = ({ owners }: ActionFact) => owners.map(({ written }) => written.replace(/^the /i, '')).join('+')

type Earlier = [starts: string, Outcome, owners: string, raisedAt: string | null, ref: string | null]
const earlier: [string, Earlier[]][] = [
  [
    '2. ACTIONS FROM THE SESSION OF 4 MAY 2021\n\nAP3/21  CC to write to the makers. CC: I wrote on 6 May and have met them since.\nAP4/21  DCC to publish the list of vans. DCC: It is with the lawyers. I hope to have it up by the end of July.',
    [
      ['CC to write to the makers.', 'completed', 'CC', '2021-05-04', 'AP3/21'],
      ['DCC to publish the list of vans.', 'in progress', 'DCC', '2021-05-04', 'AP4/21'],
    ],
  ],
  [
    '2. What we agreed in May\n\n1. Put the depots on the website (RJ).\nThey are there now.\n\n2. Ask the makers for a price (DB).\nNobody has answered. We are no further on.\n\n3. Hold an open day (FO).',
    [
      ['Put the depots on the website', 'completed', 'RJ', '2021-05', null],
      ['Ask the makers for a price', 'no change', 'DB', '2021-05', null],
      ['Hold an open day', 'not reported', 'FO', '2021-05', null],
    ],
  ],
  [
    '2. Outstanding references\n\n6/2021/P - Handbook\nThe DCC to circulate the final text. The handbook went out to all members on 1 June.\n\n9/2021/P - Cycle patrols\nThe CC to count the shifts lost. In hand.',
    [
      ['The DCC to circulate the final text.', 'completed', 'DCC', null, '6/2021/P'],
      ['The CC to count the shifts lost.', 'in progress', 'CC', null, '9/2021/P'],
    ],
  ],
  [
    '2. Item 2 – Actions\n\nFrom the meeting of 04.05.21:\n\n- Action 1 – DCC to list the vans. Actioned.\n- Action 2 – RJ to price them. The price is being worked out.\n- Action 3 – DB to visit a depot.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', '2021-05-04', '1'],
      ['RJ to price them.', 'in progress', 'RJ', '2021-05-04', '2'],
      ['DB to visit a depot.', 'not reported', 'DB', '2021-05-04', '3'],
    ],
  ],
  [
    '2. Action log\n\n47/20 Van tracking pilot. DCC advised that the evaluation was expected in July. Action to remain open.\n52/20 Depot hours: RJ had circulated the figures on 4 June. The Board agreed that this could be closed.\n53/20 Overtime deep dive. Not yet due (September 2021).\n55/20 Depot disposal list. FO apologised that this had slipped and would now come to the July Board.',
    [
      ['Van tracking pilot', 'in progress', '', null, '47/20'],
      ['Depot hours', 'completed', '', null, '52/20'],
      ['Overtime deep dive', 'not reported', '', null, '53/20'],
      ['Depot disposal list', 'deferred', '', null, '55/20'],
    ],
  ],
  [
    '2. Previous actions\n\nAP1 DCC to list the vans. Done.\nAP2 RJ to price them. Still waiting for the makers.\nAP3 DB to write to the council.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', null, 'AP1'],
      ['RJ to price them.', 'in progress', 'RJ', null, 'AP2'],
      ['DB to write to the council.', 'not reported', 'DB', null, 'AP3'],
    ],
  ],
  [
    '2. Open from 4 May\n\n- 12/21 DCC to list the vans – list seen, close\n- 13/21 RJ to price them – first draft seen, changes asked for',
    [
      ['DCC to list the vans', 'completed', 'DCC', '2021-05-04', '12/21'],
      ['RJ to price them', 'in progress', 'RJ', '2021-05-04', '13/21'],
    ],
  ],
  [
    'Action No\tAction summary\tProgress\nT4 14\tDCC to report back on the vans\tComplete – circulated 2 June\nT4 15\tRJ to share the depot plan\tIn progress',
    [
      ['DCC to report back on the vans', 'completed', 'DCC', null, 'T4 14'],
      ['RJ to share the depot plan', 'in progress', 'RJ', null, 'T4 15'],
    ],
  ],
  [
    '2. Matters arising\n\nMinute 45 – DCC to list the vans. The DCC reported that members had been sent it.\n\nMinute 46(2) – RJ to price them. Nothing to add since last time.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', null, '45'],
      ['RJ to price them.', 'no change', 'RJ', null, '46(2)'],
    ],
  ],
  [
    '2. Minutes of 4 May 2021\n\nThe minutes were agreed.\n\n2.1 DCC to list the vans.\nThis has now been sent round.\n\n2.2 RJ to price them. Will slip to the autumn.\n\n2.3 DB to visit a depot.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', '2021-05-04', null],
      ['RJ to price them.', 'deferred', 'RJ', '2021-05-04', null],
      ['DB to visit a depot.', 'not reported', 'DB', '2021-05-04', null],
    ],
  ],
  [
    '2. References\n\nRESOLVED – That references 1/2021/P and 4/2021/P be closed and that the report be noted.',
    [
      ['RESOLVED', 'completed', '', null, '1/2021/P'],
      ['RESOLVED', 'completed', '', null, '4/2021/P'],
    ],
  ],
  [
    '2. Action tracker\n\nRef\tAction\tOwner\tDue\tStatus\n7\tList the vans\tDCC\t1 June 2021\tDeferred to 20/07/2021\n8\tPrice the vans\tRJ\t1 June 2021\t',
    [
      ['List the vans', 'deferred', 'DCC', null, '7'],
      ['Price the vans', 'not reported', 'RJ', null, '8'],
    ],
  ],
  [
    '2. Matters arising from the meeting held on 4 May 2021\n\nItem 3.4 – Vans: DCC had been asked to list them. The list was tabled.\n\nItem 5.1 – Depots: RJ had been asked to price a move. He was still waiting for two of the three quotes.',
    [
      ['', 'completed', 'DCC', '2021-05-04', '3.4'],
      ['', 'in progress', 'RJ', '2021-05-04', '5.1'],
    ],
  ],
  [
    '2. Review of actions\n\nAction 20210504-BM-001 The DCC to list the vans. Complete.\nAction 20210504-BM-002 RJ to price the vans. Underway; to be finished by September.',
    [
      ['The DCC to list the vans.', 'completed', 'DCC', '2021-05-04', '20210504-BM-001'],
      ['RJ to price the vans.', 'in progress', 'RJ', '2021-05-04', '20210504-BM-002'],
    ],
  ],
  [
    '2. Update on actions of the previous meeting\n\nAction 7: DCC to list the vans.\nPosition: the list is with the printers.\n\nAction 8: RJ to price the vans.\nPosition: none given.',
    [
      ['DCC to list the vans.', 'in progress', 'DCC', null, '7'],
      ['RJ to price the vans.', 'not reported', 'RJ', null, '8'],
    ],
  ],
  [
    '2. ACTION UPDATES\n\n21/03 – Vans: DCC to list them. DCC confirmed the list had gone to members. Discharged.\n21/04 – Depots: RJ to price a move. No progress.',
    [
      ['', 'completed', 'DCC', null, '21/03'],
      ['', 'no change', 'RJ', null, '21/04'],
    ],
  ],
  [
    '2. Rolling actions\n\nNo.\tAgreed at\tWhat is to be done\tWho\tWhere we are\n1\t4 May 2021\tList the vans\tDCC\tFinished\n2\t4 May 2021\tPrice the vans\tRJ\tQuotes expected next week',
    [
      ['List the vans', 'completed', 'DCC', '2021-05-04', '1'],
      ['Price the vans', 'in progress', 'RJ', '2021-05-04', '2'],
    ],
  ],
  [
    '2. Minutes of the last meeting (4 May 2021)\n\nAgreed. Of the actions:\n\nDCC to list the vans – circulated 1 June.\nRJ to price the vans – to be picked up again after the summer.',
    [
      ['DCC to list the vans', 'completed', 'DCC', '2021-05-04', null],
      ['RJ to price the vans', 'deferred', 'RJ', '2021-05-04', null],
    ],
  ],
  [
    '2. Live actions\n\nRef 5/21\nThe DCC to list the vans.\nProgress: a list was placed in the members’ room on 7 June.\n\nRef 6/21\nRJ to price the vans.\nProgress: awaiting the makers.',
    [
      ['The DCC to list the vans.', 'completed', 'DCC', null, '5/21'],
      ['RJ to price the vans.', 'in progress', 'RJ', null, '6/21'],
    ],
  ],
  [
    '2. Fleet\n\nRA/21/4 (DCC to list the vans). The list came to all members on 1 June. Closed.\n\nRA/21/6 (RJ to price a move): prices obtained for one depot but not for the other. Remains open.\n\nRA/21/9 (DB to visit a depot). No date could be found. Open, no movement.',
    [
      ['DCC to list the vans', 'completed', 'DCC', null, 'RA/21/4'],
      ['RJ to price a move', 'in progress', 'RJ', null, 'RA/21/6'],
      ['DB to visit a depot', 'no change', 'DB', null, 'RA/21/9'],
    ],
  ],
  [
    '2. Minutes of 4 May 2021 and action log\n\nAction 7 (DCC to list the vans): these had been sent round on 12 May and it could be closed.\n\nAction 8 (RJ to price a move): a paper had been written and was with the CC for approval.\n\nAction 9 (FO to hold an open day): this could not be taken forward while the builders were in and had been put back to the autumn.',
    [
      ['DCC to list the vans', 'completed', 'DCC', '2021-05-04', '7'],
      ['RJ to price a move', 'in progress', 'RJ', '2021-05-04', '8'],
      ['FO to hold an open day', 'deferred', 'FO', '2021-05-04', '9'],
    ],
  ],
  [
    '2. Since the last session\n\nThe PCC began with the undertakings given at the spring session on 4 May 2021.\n\nUndertaking: the DCC to list the vans.\tKept – the list came out in May.\nUndertaking: RJ to price a move.\tPartly kept – one depot is priced.\nUndertaking: DB to visit a depot.\tNothing to report yet.',
    [
      ['the DCC to list the vans.', 'completed', 'DCC', '2021-05-04', null],
      ['RJ to price a move.', 'in progress', 'RJ', '2021-05-04', null],
      ['DB to visit a depot.', 'not reported', 'DB', '2021-05-04', null],
    ],
  ],
  [
    'previous actions\n\n25/05 – DCC to list the vans. Sent, close.\n25/05 – RJ to price a move. Two prices in, one to come.\n18.05 – DB to visit a depot. Not done.\n\nthe fleet\n\nThe DCC gave the figures for the fleet and said that nine vans in ten were on the road.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', '2021-05-25', null],
      ['RJ to price a move.', 'in progress', 'RJ', '2021-05-25', null],
      ['DB to visit a depot.', 'no change', 'DB', '2021-05-18', null],
    ],
  ],
  [
    '2. Minutes of 4 May 2021 and actions\n\n2.1 The minutes were agreed.\n\n2.2 Item 3.1 of May: DCC to list the vans. A list had been sent to all on 11 May.\n\n2.3 Minute 14 of May: RJ to price a move. Overtaken by the sale of the depot.',
    [
      ['DCC to list the vans.', 'completed', 'DCC', '2021-05-04', '3.1'],
      ['RJ to price a move.', 'withdrawn', 'RJ', '2021-05-04', '14'],
    ],
  ],
  [
    '2. Matters carried over\n\n2.1 Vans. The DCC was to list these. She had done so and copies were handed out.\n2.2 Depots. RJ was to price a move. The move has been called off.',
    [
      ['', 'completed', 'DCC', null, null],
      ['', 'withdrawn', 'RJ', null, null],
    ],
  ],
]

test.each(earlier)('earlier actions in %j', (body, expected) => {
  const { actions } = read(body)
  expect(actions.map(({ origin }) => origin)).toEqual(expected.map(() => 'brought forward'))
  const found = actions.map((action, at): Earlier => {
    const starts = expected[at]?.[0] ?? ''
    const outcomeGiven = action.outcome ?? 'not reported'
    return [
      action.text.startsWith(starts) ? starts : action.text,
      outcomeGiven,
      ownersOf(action),
      action.raisedAt,
      action.ref,
    ]
  })
  expect(found).toEqual(expected)
})

const raised: [string, [starts: string, owners: string][]][] = [
  ['FOLLOW-UP: DCC to list the vans.', [['DCC to list the vans.', 'DCC']]],
  ['Follow up: RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  [
    'Action 20210615-BM-001 The Chief Constable to list the vans.',
    [['The Chief Constable to list the vans.', 'Chief Constable']],
  ],
  ['AP1 DCC to list the vans.', [['DCC to list the vans.', 'DCC']]],
  [
    'The vans were discussed.\n\nThe DCC to list the vans before the end of July.',
    [['The DCC to list the vans before the end of July.', 'DCC']],
  ],
  ['The vans were discussed. RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  [
    'RESOLVED: (1) That the report be received. (2) That the Chief Constable be asked to report on vans to the next meeting.',
    [['the Chief Constable be asked to report on vans to the next meeting.', 'Chief Constable']],
  ],
  ['ACTION POINT AP7/21: DCC to report on the vans.', [['DCC to report on the vans.', 'DCC']]],
  ['TO DO: RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  ['Task: RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  ['A note on the vans will be sent round [RJ]', []],
  [
    'The DCC will send a note on the vans round. (Action: DCC)',
    [['The DCC will send a note on the vans round.', 'DCC']],
  ],
  ['Action for follow-up: RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  ['A1 – RJ to price the vans.', [['RJ to price the vans.', 'RJ']]],
  ['ACTION - R Jute to price the vans.', [['R Jute to price the vans.', 'R Jute']]],
  ['Agreed follow-up: the DCC to list the vans.', [['the DCC to list the vans.', 'DCC']]],
  [
    'The vans were discussed at length.\n\nTom Brack to write to the makers.',
    [['Tom Brack to write to the makers.', 'Tom Brack']],
  ],
  ['ACTION (CC/RJ): list the vans and price them.', [['list the vans and price them.', 'CC+RJ']]],
  ['Action AB-07 – The DCC to list the vans.', [['The DCC to list the vans.', 'DCC']]],
  ['Action ref. 2021/14: Fay Orme to price the vans.', [['Fay Orme to price the vans.', 'Fay Orme']]],
]

test.each(raised)('actions raised in %j', (body, expected) => {
  const { actions } = read(`2. Fleet\n\nThe board went through the paper on vans.\n\n${body}`)
  expect(actions.map(({ origin }) => origin)).toEqual(expected.map(() => 'raised'))
  const found = actions.map((action, at) => {
    const starts = expected[at]?.[0] ?? ''
    return [action.text.startsWith(starts) ? starts : action.text, ownersOf(action)]
  })
  expect(found).toEqual(expected)
})

test.each([
  '2. Action log\n\nThe action log was noted.',
  '2. Matters arising\n\nThere were none.',
  '2. Outstanding references\n\nThe Board received the report and was content.',
  '2. Performance since April\n\nBurglary has fallen. The DCC expects it to fall again.',
  '2. What we agreed in May\n\nThe minutes were a true record.',
  '2. Vans\n\nThe DCC wanted to see the list and hoped to have it soon.',
  '2. Follow-up of the audit of 4 May 2021\n\nThe auditor spoke to the report. It has been published.',
])('no action in %j', (body) => {
  expect(read(body).actions).toEqual([])
})

/** Notes whose lines are laid out, as published as text. */
const laidOut = `ITEM                                                              ACTION

2      FLEET

2.1    The PCC asked about the vans. The DCC said that nine in ten were on
       the road and that the others would follow, one by one, in July.

2.2    The list of vans to be brought up to date, and a                   DCC
       copy sent to the PCC.                                              by 2 July

2.3    RJ would show FO the depots, and they would bring a plan to the
       next meeting.                                                      RJ/FO

2.4    The number of tyres in store to be e-mailed to the PCC.            RJ
                                                                          asap

2.5    The PCC wished to be told of each accident. The DCC said that he
       had been, within the day, since the first of January.
`

test('a margin of owners beside numbered paragraphs', () => {
  const found = read(laidOut).actions.map((action) => [action.text.slice(0, 12), ownersOf(action), latest(action)])
  expect(found).toEqual([
    ['The list of ', 'DCC', '2021-07-02'],
    ['RJ would sho', 'RJ+FO', '2021-07-20'],
    ['The number o', 'RJ', null],
  ])
})

test('a table behind the last item names the item of each action', () => {
  const notes = [
    '# Oversight Board',
    'Tuesday 15 June 2021',
    `Present:\n${board.join('\n')}`,
    '## 1. Welcome\n\nAll were welcomed.',
    '## 2. Fleet\n\nThe vans were discussed.',
    '## Actions arising',
    '| Ref | Item | Action | Owner | Due |\n|---|---|---|---|---|\n| 21/1 | 2 | List the vans. | U Sark | 2 July 2021 |\n| 21/2 | 1 | Price a move. | R. Jute | July Board |',
    'Next meeting: Tuesday 20 July 2021',
    '## Papers\n\nA list of the vans.',
  ]
  const { actions } = readText(notes.join('\n\n'), { name: 'notes.md' }).facts
  expect(actions.map(({ origin, item, owners, due: day }) => [origin, item, owners[0]?.name, day?.latest])).toEqual([
    ['raised', '2', 'Una Sark', '2021-07-02'],
    ['raised', '1', 'Rob Jute', '2021-07-20'],
  ])
})

test('a number of the minutes ends the list of actions above it', () => {
  const body =
    '59/21 Action log\n\n12/21 DCC to list the vans. Done.\n\n60/21 People report\n\nThe PCC asked about sickness. The DCC said that it was falling.'
  expect(read(body).actions.map(({ ref, outcome: given }) => [ref, given])).toEqual([['12/21', 'completed']])
})

const reports: [Outcome, string][] = [
  ['no change', 'Miss Lane had nothing further to report.'],
  ['no change', 'Nothing to add since the last meeting.'],
  ['no change', 'The position is exactly as reported in May.'],
  ['no change', 'She had no news.'],
  ['no change', 'We are where we were.'],
  ['no change', 'No movement. The broker has yet to answer.'],
  ['no change', 'Nothing has moved on this; the data team has other work.'],
  ['no change', 'Not started.'],
  ['no change', 'I have not begun this.'],
  ['no change', 'Work had still not begun.'],
  ['deferred', 'Will slip to the autumn, when the software arrives.'],
  ['deferred', 'Two dates were lost to floods, so this will now wait until the spring.'],
  ['deferred', 'Put back to January: the company has closed.'],
  ['deferred', 'The Chair asked for this to be held over to the November meeting.'],
  ['deferred', 'CC explained that the photographer was ill and that this would have to be done at Easter instead.'],
  ['deferred', 'DM apologised that this had slipped and would now come to the February Board.'],
  ['deferred', 'Moved to the September agenda.'],
  ['deferred', 'Now due in October.'],
  ['deferred', 'To come back in the autumn.'],
  ['deferred', 'This would be taken at a later meeting.'],
  ['deferred', 'Parked until the new system is in.'],
  ['deferred', 'The deadline was extended to 30 June.'],
  ['deferred', 'It was agreed to leave this until after the election.'],
  ['withdrawn', 'The forum has since been wound up.'],
  [
    'withdrawn',
    'Mr Strand explained that the pilot had been overtaken by the national programme and the review would not now take place.',
  ],
  ['withdrawn', 'Dropped, since the College is to issue one policy.'],
  ['withdrawn', 'The scheme has been scrapped.'],
  ['withdrawn', 'The committee agreed that there was no need to pursue this.'],
  ['withdrawn', 'Events have overtaken this.'],
  ['withdrawn', 'It was agreed to take this off the list as the building has been sold.'],
  ['completed', 'I wrote on 11 March and have met them since.'],
  ['completed', 'Members have those in front of them.'],
  ['completed', 'They are there now and are refreshed every Monday.'],
  ['completed', 'The handbook went out to all members on 1 September.'],
  ['completed', 'Ms Amory reported that the figures had gone to every member in July.'],
  ['completed', 'Seen, close.'],
  ['completed', 'Done, and £4,100 recovered.'],
  ['completed', 'See item 5 on the agenda.'],
  ['completed', 'On today’s agenda.'],
  ['completed', 'The DCC sent the list on 3 June.'],
  ['completed', 'Copies were handed round.'],
  ['completed', 'It is on the website.'],
  ['completed', 'He met the group on 4 May and was thanked.'],
  ['completed', 'A paper is at item 7.'],
  ['completed', 'RN had circulated the figures on 4 January. The Board agreed that this could be closed.'],
  ['completed', 'The visit took place; members found it useful.'],
  ['completed', 'All recommendations are now in place, action closed.'],
  ['in progress', 'We have the lawyers’ comments. I would hope to have it up by the end of June.'],
  ['in progress', 'The surveyor has been and her report is being typed.'],
  ['in progress', 'Chief Inspector Sayeed has found the file but has not been through it all yet.'],
  ['in progress', 'A draft is with the Deputy Mayor. Schools have been asked for names.'],
  [
    'in progress',
    'The Assistant Commissioner explained that the figures were being put together by hand; about half had been done.',
  ],
  [
    'in progress',
    'Mr Yallop said that a reply had been drafted but that two authorities had still to put their names to it.',
  ],
  ['in progress', 'First draft seen; the Board asked for changes.'],
  ['in progress', 'AP advised that the evaluation was expected in February. Action to remain open.'],
  ['in progress', 'One of two meetings held.'],
  ['in progress', 'With the printers.'],
  ['in progress', 'Two quotes received, a third to come.'],
  ['in progress', 'The letter has gone but nobody has replied.'],
  ['in progress', 'Trainer booked, room still to be found'],
  ['no change', 'Nothing new.'],
  ['no change', 'There was nothing to report this time.'],
  ['no change', 'The DCC had not been able to make a start.'],
  ['no change', 'Still outstanding, as the solicitors have not let go of the file.'],
  ['deferred', 'This has been pushed into the new year.'],
  ['deferred', 'It will be looked at again in September.'],
  ['deferred', 'Now expected at the July meeting instead.'],
  ['deferred', 'The Board agreed to give her until October.'],
  ['deferred', 'Delayed to the spring by illness.'],
  ['withdrawn', 'The matter has fallen away because the contract was ended.'],
  ['withdrawn', 'The PCC no longer wants this.'],
  ['withdrawn', 'Cancelled at the request of the Board.'],
  ['completed', 'The report is before the Board today.'],
  ['completed', 'He wrote to them in May.'],
  ['completed', 'A briefing was given to members last week.'],
  ['completed', 'The signs went up in March.'],
  ['completed', 'Now published on the website.'],
  ['completed', 'RJ emailed the list to the Panel on Tuesday.'],
  ['completed', 'Board satisfied; action discharged'],
  ['in progress', 'Two of the four sites have been visited.'],
  ['in progress', 'Terms of reference have been drafted and will be consulted on.'],
  ['in progress', 'She is chasing the council for an answer.'],
  ['in progress', 'The contract has been signed and work starts in July.'],
  ['in progress', 'Most of this is done.'],
  ['in progress', 'Legal advice had been sought.'],
]

test.each(reports)('%s: %s', (expected, text) => {
  expect(outcome(text).outcome).toBe(expected)
})

const days: [string, string | null, string | null][] = [
  ['DCC to list the vans by Friday.', '2021-06-16', '2021-06-18'],
  ['DCC to list the vans by Friday week.', '2021-06-16', '2021-06-25'],
  ['DCC to list the vans, week commencing 5 July.', '2021-07-05', '2021-07-11'],
  ['DCC to list the vans in the last week of June.', '2021-06-24', '2021-06-30'],
  ['DCC to list the vans within a fortnight.', '2021-06-16', '2021-06-29'],
  ['DCC to list the vans by mid-September.', '2021-06-16', '2021-09-20'],
  ['DCC to list the vans before Xmas.', '2021-06-16', '2021-12-24'],
  ['DCC to list the vans before Christmas.', '2021-06-16', '2021-12-24'],
  ['DCC to list the vans in the autumn.', '2021-09-01', '2021-11-30'],
  ['DCC to list the vans over the summer.', '2021-06-16', '2021-08-31'],
  ['DCC to bring the list to the September meeting.', '2021-09-01', '2021-09-30'],
  ['DCC to list the vans for the next Board.', '2021-07-20', '2021-07-20'],
  ['DCC to list the vans before the next session.', '2021-06-16', '2021-07-19'],
  ['DCC to bring the list in three months’ time.', '2021-09-01', '2021-09-30'],
  ['DCC to list the vans by half-year.', '2021-06-16', '2021-09-30'],
  ['DCC to list the vans by the end of Q2.', '2021-06-16', '2021-09-30'],
  ['DCC to list the vans before the new financial year.', '2021-06-16', '2022-03-31'],
  ['DCC to list the vans by the end of term.', '2021-06-16', null],
  ['DCC to list the vans by close of play on Thursday.', '2021-06-16', '2021-06-17'],
  ['DCC to list the vans next Wednesday.', '2021-06-23', '2021-06-23'],
  ['DCC to list the vans by the weekend.', '2021-06-16', '2021-06-20'],
  ['DCC to list the vans by the end of the week.', '2021-06-16', '2021-06-20'],
  ['DCC to list the vans at the July Board.', '2021-07-20', '2021-07-20'],
  ['DCC to list the vans no later than 9th July.', '2021-06-16', '2021-07-09'],
  ['DCC to list the vans by 1 o’clock on 30 June.', '2021-06-16', '2021-06-30'],
  ['DCC to list the vans by Easter.', '2021-06-16', '2022-04-17'],
  ['DCC to list the vans in time for the September Board.', '2021-06-16', '2021-09-30'],
  ['DCC to list the vans, to report in October.', '2021-10-01', '2021-10-31'],
  ['DCC to list the vans in the first week of July.', '2021-07-01', '2021-07-07'],
  ['DCC to list the vans by the middle of August.', '2021-06-16', '2021-08-21'],
  ['DCC to list the vans by tomorrow.', '2021-06-16', '2021-06-16'],
  ['DCC to list the vans by late September.', '2021-06-16', '2021-09-30'],
  ['DCC to list the vans ahead of the next meeting.', '2021-06-16', '2021-07-19'],
  ['DCC to list the vans within 10 days.', '2021-06-16', '2021-06-25'],
  ['DCC to list the vans in six weeks.', '2021-07-26', '2021-08-01'],
  ['DCC to list the vans in the new year.', '2022-01-01', '2022-01-31'],
  ['DCC to list the vans by year end.', '2021-06-16', '2021-12-31'],
  ['DCC to list the vans before the summer recess.', '2021-06-16', null],
  ['DCC to list the vans during July.', '2021-07-01', '2021-07-31'],
  ['DCC to list the vans by noon on Friday.', '2021-06-16', '2021-06-18'],
]

test.each(days)('%s', (text, earliest, latest) => {
  const found = due(text, dueReference('2021-06-15', '2021-07-20'))
  expect(found).not.toBeNull()
  expect(found?.latest).toBe(latest)
  if (latest !== null) expect(found?.earliest).toBe(earliest)
})
