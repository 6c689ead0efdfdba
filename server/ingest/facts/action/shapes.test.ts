import { describe, expect, test } from 'vitest'
import { boardFacts, isRaised, who } from '../testing/board.ts'

const read = (body: string) => boardFacts(body, body.startsWith('<') ? 'notes.html' : 'notes.txt')
const raised = (body: string) =>
  read(body)
    .actions.filter(isRaised)
    .map((action) => [action.text, who(action)])
const earlier = (body: string) =>
  read(body)
    .actions.filter((action) => !isRaised(action))
    .map(({ text, raisedAt, ref, outcome }) => [text, raisedAt, ref, outcome])

const item = '2. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'

/** What a label looks like, and the words before which it stands. */
const labels = [
  'What happens next? ',
  "What we'll do: ",
  'Next steps – ',
  '2.1 Action 4: ',
  'Action 21-04: ',
  'Cam gweithredu / Action 21-04: ',
  'Action: ',
  'Actions: ',
  'Action(s): ',
  'ACTION – ',
  'Action - ',
  'Action point: ',
  'Action Point 4: ',
  'ACTION POINT – ',
  'Action required: ',
  'Agreed action: ',
  'Actions agreed: ',
  'Action arising: ',
  'Follow-up action: ',
  'Follow up action – ',
  'New action: ',
  'Action 4 - ',
  'Action no. 4: ',
  'Action #4: ',
  'ACTION 21/04: ',
  'Gweithred: ',
  'GWEITHRED / ACTION: ',
  'Action / Gweithredu: ',
  'Cam gweithredu / Action point: ',
  'CAMAU GWEITHREDU – ',
  'AP4 – ',
  'AP 4: ',
  'AP 4/21: ',
  'A.P. 4: ',
  'AP: ',
  'AP – ',
  'APs: ',
  'A4: ',
  '[Action] ',
  '(Action) ',
  '**Action:** ',
]

test.each(labels)('a label %j introduces an action', (label) => {
  expect(raised(`${item}${label}DCC to list the vans for members.`)).toEqual([
    ['DCC to list the vans for members.', 'DCC'],
  ])
})

/** What stands behind the words of an action, and the owner it names. */
const behind: [string, string][] = [
  [' Action: RJ', 'RJ'],
  [' Action: RJ/DB', 'RJ+DB'],
  [' Action RJ', 'RJ'],
  [' Action – RJ', 'RJ'],
  [' (Action: RJ)', 'RJ'],
  [' (Action RJ)', 'RJ'],
  [' (Action: RJ and DB)', 'RJ+DB'],
  [' [Action DB]', 'DB'],
  [' [ACTION: RJ / DB]', 'RJ+DB'],
  [' (Action by: DCC)', 'DCC'],
  [' Action by RJ.', 'RJ'],
  [' (RJ to action)', 'RJ'],
  [' Lead: RJ', 'RJ'],
  [' (Lead: RJ)', 'RJ'],
  [' Owner – RJ', 'RJ'],
  [' Responsible: RJ', 'RJ'],
  [' ACTION: RJ by 30 June', 'RJ'],
]

test.each(behind)('%j behind a sentence makes an action of it', (mark, owner) => {
  expect(raised(`${item}A list of the vans to be drawn up for members.${mark}`)).toEqual([
    ['A list of the vans to be drawn up for members.', owner],
  ])
})

test.each([
  ' Action',
  ' Action.',
  ' ACTION',
  ' (Action)',
  ' [ACTION]',
  ' [AP3]',
  ' (AP3)',
  ' (AP 3).',
  ' (Action point 3)',
  ' (Action 3)',
])('%j alone behind a sentence makes an action of it', (mark) => {
  expect(raised(`${item}A list of the vans to be drawn up for members.${mark}`)).toEqual([
    ['A list of the vans to be drawn up for members.', ''],
  ])
})

/** An order, marked by the word of the body that gives it. */
const orders: [string, [string, string][]][] = [
  [
    'RESOLVED -\n\n(a) That the report be noted;\n\n(b) That the DCC be requested to list the vans; and\n\n(c) That the Treasurer and the DCC carry out a review.',
    [
      ['the DCC be requested to list the vans; and', 'DCC'],
      ['the Treasurer and the DCC carry out a review.', 'Treasurer+DCC'],
    ],
  ],
  ['RESOLVED that the DCC note the position.', []],
  [
    'RESOLVED that a list of the vans be provided by the Chief Constable.',
    [['a list of the vans be provided by the Chief Constable.', 'Chief Constable']],
  ],
  [
    'RESOLVED – That the Chief Constable be asked to list the vans.',
    [['the Chief Constable be asked to list the vans.', 'Chief Constable']],
  ],
  ['AGREED: DCC to list the vans.', [['DCC to list the vans.', 'DCC']]],
  [
    'It was RESOLVED that the DCC write to the makers of the vans.',
    [['the DCC write to the makers of the vans.', 'DCC']],
  ],
  [
    'RESOLVED that the report be noted, and that the Treasurer write to the makers.',
    [['the Treasurer write to the makers.', 'Treasurer']],
  ],
  [
    'RESOLVED that the report be received and that copies of it be sent to members.',
    [['copies of it be sent to members.', '']],
  ],
  [
    'The Board resolved:-\n\n(1) to note the report; and\n\n(2) that the DCC provide a map of the vans by 17 July 2021.',
    [['the DCC provide a map of the vans by 17 July 2021.', 'DCC']],
  ],
  [
    'After discussion, the Board RESOLVED:\n\n(i) to note the report;\n\n(ii) that the DCC provide members with the dates on which no van came; and\n\n(iii) that the Chief Constable be invited to report on vans to the next meeting.',
    [
      ['the DCC provide members with the dates on which no van came; and', 'DCC'],
      ['the Chief Constable be invited to report on vans to the next meeting.', 'Chief Constable'],
    ],
  ],
  [
    'The Board NOTED the report and RESOLVED that the DCC and RJ prepare a paper on vans for the meeting in August.',
    [['the DCC and RJ prepare a paper on vans for the meeting in August.', 'DCC+RJ']],
  ],
  [
    'The Committee RESOLVED that the Chief Constable be requested to list the vans.',
    [['the Chief Constable be requested to list the vans.', 'Chief Constable']],
  ],
  [
    'RESOLVED:\n\n(a) that the report be noted;\n(b) that a list of the vans be supplied by the DCC;\n(c) that the DCC be invited to the next meeting.',
    [
      ['a list of the vans be supplied by the DCC;', 'DCC'],
      ['the DCC be invited to the next meeting.', ''],
    ],
  ],
  [
    'AGREED –\n\n1. That the budget be approved.\n2. That a list of the vans be circulated.',
    [['a list of the vans be circulated.', '']],
  ],
  ['RESOLVED that the minutes be confirmed and signed by the Chair.', []],
  ['RESOLVED that £60,000 be moved to the vehicle budget and that the report be noted.', []],
  ['RESOLVED that the sale of the depot be approved.', []],
  ['It was agreed that the paper be noted.', []],
]

test.each(orders)('%j', (words, wanted) => {
  expect(raised(`${item}${words}`).map(([text, owner]) => [text?.replace(/^that /i, ''), owner])).toEqual(wanted)
})

const column = (rows: string[][]) =>
  rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')

/** A table of minutes: what is in the row of an owner or a day is an action. */
const tables: [string, string[][], [string, string][]][] = [
  [
    'discussion, lead, deadline',
    [
      ['Item', 'Discussion', 'Lead', 'Deadline'],
      ['1', 'The vans are old and dear to run.', '', ''],
      ['', 'List the vans for members', 'RJ', '30 June 2021'],
      ['', 'Sheds to be painted', '', 'Next meeting'],
      ['2', 'No items', 'N/A', 'N/A'],
    ],
    [
      ['List the vans for members', 'RJ'],
      ['Sheds to be painted', ''],
    ],
  ],
  [
    'item with its words, discussion, action, owner, deadline',
    [
      ['Item', 'Discussion', 'Action', 'Owner', 'Deadline'],
      ['1. Vans', 'The vans are old and dear to run.', 'List of vans to go to members', 'RJ', '30 June 2021'],
      ['', 'The PCC was worried by the cost of fuel.', 'Compare the cost of fuel with last year', 'FO/DB', 'TBC'],
      ['2. Sheds', 'The sheds are dry.', 'None', '', ''],
      ['3. Paint', 'The board noted the colours.', '', '', ''],
      ['4. Gates', 'The gates are rusty.', 'Replace the gates', 'Head of Estates', 'Next meeting'],
    ],
    [
      ['List of vans to go to members', 'RJ'],
      ['Compare the cost of fuel with last year', 'FO+DB'],
      ['Replace the gates', 'Head of Estates'],
    ],
  ],
  [
    'notes, by whom, by when',
    [
      ['Ref', 'Notes', 'By whom', 'By when'],
      ['1', 'The PCC asked how old the vans were. The DCC said seven years.', '', ''],
      ['', 'DCC to list the vans', 'DCC', 'July'],
    ],
    [['DCC to list the vans', 'DCC']],
  ],
  [
    'summary of actions',
    [
      ['No', 'Action', 'Owner', 'Target date'],
      ['1', 'Circulate the list of vans', 'F Orme', '30/06/21'],
      ['2', 'Sheds to be painted', 'All', 'Ongoing'],
    ],
    [
      ['Circulate the list of vans', 'F Orme'],
      ['Sheds to be painted', 'All'],
    ],
  ],
  [
    'actions with new and old ones',
    [
      ['No', 'Raised', 'Action', 'Owner', 'RAG', 'Comments'],
      ['7', '15/06/21', 'Circulate the list of vans', 'RJ', 'New', ''],
      ['6', '18/05/21', 'Price the sheds', 'DB', 'Green', 'Done and circulated.'],
    ],
    [['Circulate the list of vans', 'RJ']],
  ],
]

test.each(tables)('a table: %s', (_, rows, wanted) => {
  expect(raised(`<h2>2. Fleet</h2><table>${column(rows)}</table>`)).toEqual(wanted)
})

test('initials in a right-hand column, and numbered earlier actions beside them', () => {
  const body = [
    '\t\t\tACTION',
    '1.\tMinutes',
    '\tThe notes were agreed. Actions were reviewed:',
    '1.1\tVan list to be sent to members. Sent on 1 June. Complete.\t\tRJ',
    '1.2\tShed costs to be set out on a page.\t\tDB',
    '2.\tFleet',
    '\tThe PCC asked how old the vans were. The DCC said seven years.',
    '\tAge of the vans to be put in the next report.\t\tRJ',
    '\tDrivers to be thanked in writing by the board.\t\tDB/RJ',
  ].join('\n')
  expect(raised(body)).toEqual([
    ['Age of the vans to be put in the next report.', 'RJ'],
    ['Drivers to be thanked in writing by the board.', 'DB+RJ'],
  ])
  expect(earlier(body).map(([text, , , outcome]) => [text, outcome])).toEqual([
    ['Van list to be sent to members.', 'completed'],
    ['Shed costs to be set out on a page.', 'not reported'],
  ])
})

/** A heading, and under it the actions of an earlier meeting. */
const forward: [string, string, (string | null)[][]][] = [
  [
    'a date and a colon',
    '18/05/2021: DCC to list the vans. Update: the list was sent. Completed.',
    [['DCC to list the vans.', '2021-05-18', null, 'completed']],
  ],
  [
    'a date in words',
    '18 May 2021: DCC to list the vans. Update: Work goes on.',
    [['DCC to list the vans.', '2021-05-18', null, 'in progress']],
  ],
  [
    'a month and a dash',
    'May 2021 – DCC to list the vans. Update: Carried forward to July.',
    [['DCC to list the vans.', '2021-05', null, 'deferred']],
  ],
  [
    'a reference without its words',
    '19/2021 – the makers will not answer before July. Remains open.',
    [['the makers will not answer before July.', null, '19/2021', 'no change']],
  ],
  [
    'an imperative',
    'Obtain the list of vans. Update: the DCC has it. Closed.',
    [['Obtain the list of vans.', null, null, 'completed']],
  ],
  [
    'a status by a dash',
    'List the vans for members – Discharged',
    [['List the vans for members', null, null, 'completed']],
  ],
  ['c/f', 'DCC to list the vans – c/f', [['DCC to list the vans', null, null, 'deferred']]],
  ['superseded', 'DCC to list the vans. Superseded.', [['DCC to list the vans.', null, null, 'withdrawn']]],
  [
    'no longer required',
    'DCC to list the vans. No longer required.',
    [['DCC to list the vans.', null, null, 'withdrawn']],
  ],
  ['outstanding', 'DCC to list the vans – Outstanding.', [['DCC to list the vans', null, null, 'no change']]],
  [
    'a report behind a dash',
    'DCC to list the vans – listed in May, prices awaited.',
    [['DCC to list the vans', null, null, 'in progress']],
  ],
  [
    'a postponement behind a dash',
    'DCC to list the vans – put off until after the sale.',
    [['DCC to list the vans', null, null, 'deferred']],
  ],
  [
    'an aside behind a dash',
    'DCC to list the vans – based on the last count.',
    [['DCC to list the vans – based on the last count.', null, null, 'not reported']],
  ],
  ['nothing said', 'DCC to list the vans.', [['DCC to list the vans.', null, null, 'not reported']]],
]

test.each(forward)('an earlier action with %s', (_, line, wanted) => {
  expect(earlier(`1. Outstanding actions\n\n${line}\n\n2. Fleet\n\nThe vans are old.`)).toEqual(wanted)
})

test('references closed by a list, with their words in an annex', () => {
  const body = `1. Minutes and actions

Actions from 18 May 2021
The Board agreed that 7/2021 and 8/2021 are complete and could be closed. See the annex for the words.
9/2021 – the makers have not answered yet. Remains open.

2. Fleet

Action 12/2021: DCC to list the vans.

Annex – Actions of 18 May 2021
7/2021\tDCC to count the sheds
8/2021\tRJ to paint the sheds
9/2021\tFO to price the sheds`
  expect(earlier(body)).toEqual([
    ['DCC to count the sheds', '2021-05-18', '7/2021', 'completed'],
    ['RJ to paint the sheds', '2021-05-18', '8/2021', 'completed'],
    ['FO to price the sheds', '2021-05-18', '9/2021', 'no change'],
  ])
  expect(raised(body)).toEqual([['DCC to list the vans.', 'DCC']])
})

/** Words that look like an action and are none. */
const none = [
  'Action Fraud to be discussed next time with the national lead.',
  'ACTION PLAN – VANS\n\nThe plan was noted.',
  'The results will bear on the policy. See Action 683a.',
  'The action plan was noted. See also the Action Plan on vans.',
  'Action AP2 was put down to the DCC in error. It is for ACC Moss.',
  'The DCC said that further action would be taken against the makers.',
  'Action: None',
  'Actions: Nil.',
  'The Board thanked those who took action. Lead officers were praised.',
  'It was noted that the public can look up their officer.',
]

describe('no action', () => {
  test.each(none)('%j', (words) => {
    expect(read(`${item}${words}`).actions.map(({ text }) => text)).toEqual([])
  })
})

test('corrections to earlier minutes are no actions', () => {
  const body =
    '2. Minutes of 18 May 2021\n\nTwo corrections were made:\n\n1. Paragraph 4.2: for "ACC Fosse" read "ACC Moss".\n2. Action AP2 was put down to the DCC in error. It is for ACC Moss.'
  expect(read(body).actions).toEqual([])
})

const table = (heading: string, rows: string[][]) => `<h2>${heading}</h2><table>${column(rows)}</table>`

/** Logs as offices head them: text, owners, outcome and origin of each row. */
const logs: [string, string, (string | null)[][]][] = [
  [
    'summary, progressed by',
    table('Action summary from the meeting on 18 May 2021', [
      ['Action No', 'Action Summary', 'To be progressed by', 'Progress'],
      ['PB 201', 'Force to list the vans', 'DCC', 'Complete: list sent to members.'],
      ['PB 202', 'Price of the sheds to be found', 'FO', ''],
    ]),
    [
      ['Force to list the vans', 'DCC', 'completed', 'brought forward'],
      ['Price of the sheds to be found', 'FO', 'not reported', 'brought forward'],
    ],
  ],
  [
    'outstanding references',
    table('Outstanding references', [
      [
        'No.',
        'Meeting Date & Reference',
        'Action',
        'Officer responsible',
        'To be completed/ progressed to next stage',
        'Progress Update',
      ],
      ['1', '18 May 2021 Item 7', 'The DCC to list the vans', 'DCC', 'July 2021', 'In progress'],
    ]),
    [['The DCC to list the vans', 'DCC', 'in progress', 'brought forward']],
  ],
  [
    'a column of its own kind among them',
    table('Action tracker', [
      ['Ref', 'Date raised', 'Theme', 'Action', 'Lead officer', 'Status', 'Comments'],
      ['12', '18/05/2021', 'Fleet', 'List the vans', 'RJ', 'Closed', 'List sent.'],
      ['13', '15/06/2021', 'Fleet', 'Price the sheds', 'FO', 'Open', ''],
    ]),
    [
      ['List the vans', 'RJ', 'completed', 'brought forward'],
      ['Price the sheds', 'FO', null, 'raised'],
    ],
  ],
  [
    'a table without a heading row',
    table('Actions from 18 May 2021', [
      ['1', 'DCC to list the vans', 'DCC', 'Closed'],
      ['2', 'Price of the sheds to be found', 'FO', 'Ongoing – prices awaited.'],
    ]),
    [
      ['DCC to list the vans', 'DCC', 'completed', 'brought forward'],
      ['Price of the sheds to be found', 'FO', 'in progress', 'brought forward'],
    ],
  ],
  [
    'status by a line of its own',
    '1. Actions from 18 May 2021\n\nAction 7 – DCC to list the vans.\nStatus: Closed\n\nAction 8 – FO to price the sheds.\nProgress: Two prices are in.\n\n2. Fleet\n\nThe vans are old.',
    [
      ['DCC to list the vans.', 'DCC', 'completed', 'brought forward'],
      ['FO to price the sheds.', 'FO', 'in progress', 'brought forward'],
    ],
  ],
  [
    'a response and an outcome',
    '1. Matters arising\n\n(i) DCC to list the vans.\nResponse: The list was sent in May.\n(ii) FO to price the sheds.\nUpdate (FO): No change.\n\n2. Fleet\n\nThe vans are old.',
    [
      ['DCC to list the vans.', 'DCC', 'completed', 'brought forward'],
      ['FO to price the sheds.', 'FO', 'no change', 'brought forward'],
    ],
  ],
]

test.each(logs)('a log: %s', (_, body, wanted) => {
  expect(
    read(body).actions.map(({ text, owners, outcome, origin }) => [
      text,
      owners.map(({ written }) => written).join('+'),
      outcome,
      origin,
    ]),
  ).toEqual(wanted)
})

/** Lists under a label, and what stands in one line with others. */
const lists: [string, string, [string, string][]][] = [
  [
    'numbers',
    'Actions agreed:\n\n1) DCC to list the vans.\n2) FO to price the sheds.',
    [
      ['DCC to list the vans.', 'DCC'],
      ['FO to price the sheds.', 'FO'],
    ],
  ],
  [
    'letters',
    'Actions:\n\na) DCC to list the vans.\nb) FO to price the sheds.',
    [
      ['DCC to list the vans.', 'DCC'],
      ['FO to price the sheds.', 'FO'],
    ],
  ],
  [
    'bullets',
    'ACTIONS\n\n• DCC to list the vans.\n• Price the sheds (FO)',
    [
      ['DCC to list the vans.', 'DCC'],
      ['Price the sheds (FO)', 'FO'],
    ],
  ],
  [
    'one after another',
    'Action: DCC to list the vans. Action: FO to price the sheds.',
    [
      ['DCC to list the vans.', 'DCC'],
      ['FO to price the sheds.', 'FO'],
    ],
  ],
  ['a line below the label', 'ACTION\n\nCirculate the list of vans.', [['Circulate the list of vans.', '']]],
  ['a reference of letters', 'Action SPB/12: DCC to list the vans.', [['DCC to list the vans.', 'DCC']]],
  ['a reference of a year', 'Action 2021-14: DCC to list the vans.', [['DCC to list the vans.', 'DCC']]],
  [
    'what nobody marked',
    'It was agreed that the DCC would list the vans for the next meeting.',
    [['the DCC would list the vans for the next meeting.', 'DCC']],
  ],
  [
    'what nobody marked, by the body',
    'The Board agreed that FO would price the sheds.',
    [['FO would price the sheds.', 'FO']],
  ],
  [
    'what is marked elsewhere',
    'It was agreed that the DCC would come along.\n\nAction: FO to price the sheds.',
    [['FO to price the sheds.', 'FO']],
  ],
]

test.each(lists)('a list: %s', (_, body, wanted) => {
  expect(raised(`${item}${body}`)).toEqual(wanted)
})
