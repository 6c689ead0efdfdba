import { describe, expect, test } from 'vitest'
import { readText } from '../../../testing/read-text.ts'
import { actionsIn, boardFacts, isRaised, who } from '../../testing/board.ts'

test('an owner in a column beside the words of a marked action is no part of them', () => {
  const found = actionsIn(
    '2. Fleet\n\nAction 21/4: Provide a list of the vans by their size and their day             RJ/DB\nto the July Board.\nAction 21/5: Write to the garage about the brakes on all of them.            DCC',
  )
  expect(found.map((one) => [one.text, who(one)])).toEqual([
    ['Provide a list of the vans by their size and their day to the July Board.', 'RJ+DB'],
    ['Write to the garage about the brakes on all of them.', 'DCC'],
  ])
})

describe('notes in columns of number, item and action', () => {
  const rows = [
    'No.\tItem\tAction',
    '1\tMatters arising\t',
    '1.1\tAction 7 (18.05.21) – RJ to price the bikes. Complete – the list went out on 1 June.\t',
    '1.2\tAction 8 (18.05.21) – DB to find a hall.\t',
    '1.3\tAction 4 (20.04.21) – DCC to count the desks. In hand; one floor is left.\t',
    '2\tFleet\t',
    '2.1\tDCC said that the vans are old and dear to run. Nine of them were off the road in May.\t',
    '2.2\tPCC was not happy with that. DCC was asked to bring a list of the vans to the July Board.\tDCC',
    '2.3\tA paper on the garages, with prices, to come back to the Board in September.\tRJ/DB',
  ]
  const found = actionsIn(rows.join('\n'))

  test('initials in the last column own the action that their row states, and are none themselves', () => {
    const raised = found.filter(isRaised)
    expect(raised.map((one) => [one.text, who(one)])).toEqual([
      ['DCC was asked to bring a list of the vans to the July Board.', 'DCC'],
      ['A paper on the garages, with prices, to come back to the Board in September.', 'RJ+DB'],
    ])
  })

  test('earlier actions come from the day in the bracket behind their number', () => {
    const earlier = found.filter((one) => !isRaised(one))
    expect(earlier.map((one) => [one.ref, one.text, who(one), one.raisedAt, one.outcome])).toEqual([
      ['7', 'RJ to price the bikes.', 'RJ', '2021-05-18', 'completed'],
      ['8', 'DB to find a hall.', 'DB', '2021-05-18', 'not reported'],
      ['4', 'DCC to count the desks.', 'DCC', '2021-04-20', 'in progress'],
    ])
  })
})

test.each([
  'What has happened since the last session (18 May 2021)',
  'What happened after the meeting of 18 May 2021',
  'What became of the points from 18 May 2021',
  'What we did after the last meeting (18 May 2021)',
])('%j goes through earlier actions', (heading) => {
  const points =
    '- **RJ to price the bikes.** Done, it is on the website.\n- **DCC to find a hall.** Still being looked at.'
  const body = `## ${heading}\n\nIn May we said we would do two things.\n\n${points}\n\n## Fleet\n\nThe vans are old and dear to run.`
  const found = actionsIn(body, 'notes.md')
  expect(found.map((one) => [one.text, one.origin, one.raisedAt, one.outcome])).toEqual([
    ['RJ to price the bikes.', 'brought forward', '2021-05-18', 'completed'],
    ['DCC to find a hall.', 'brought forward', '2021-05-18', 'in progress'],
  ])
})

test('a log with a column headed By, and words beside its colours', () => {
  const rows = [
    'Action\tWho\tRaised\tBy\tRAG\tPosition at 15 June',
    'Price the bikes\tRob Jute\t18 May 2021\t30 June 2021\tBlue (complete)\tPriced.',
    'Count the desks\tUna Sark\t18 May 2021\tJuly 2021\tGreen – on track\tOne floor is left.',
    'Explain the gap in the rota\tUna Sark\t20 April 2021\tMay 2021\tRed (overdue)\tIt is unchanged, and no cause has been found.',
  ]
  const found = actionsIn(`1. Log of earlier actions\n\n${rows.join('\n')}`)
  expect(found.map((one) => [one.due?.written, one.due?.latest, one.outcome])).toEqual([
    ['30 June 2021', '2021-06-30', 'completed'],
    ['July 2021', '2021-07-31', 'in progress'],
    ['May 2021', '2021-05-31', 'no change'],
  ])
})

test.each([
  ['November 2021', '2021-11-01', '2021-11-30'],
  ['29 June 2021', '2021-06-16', '2021-06-29'],
  ['From July 2021', '2021-07-01', null],
])('under an action, %j behind its owner on one line is its due date', (due, earliest, latest) => {
  const body = `## 2. Fleet\n\nThe vans are old.\n\n**Action:** DCC to list the vans.\n**Owner:** DCC **Due:** ${due}`
  const [action] = actionsIn(body, 'notes.md')
  expect(action?.due).toEqual({ written: due, earliest, latest })
  expect(action && who(action)).toBe('DCC')
})

test('a numbered list of actions under an item does not take in the next items', () => {
  const body = `Item 1 – Fleet\n\nThe DCC said that the vans were old.\n\nActions:\n1. DCC to list the vans by 2nd July.\n2. RJ to add the bikes to the list.\n\nItem 2 – People\n\nThe CC said that all was well.\n\nActions:\n1. DCC to count the desks.\n2. DB to thank the riders.\n\nItem 3 – Money\n\nThe DCC spoke of the bills of the year.\n\nActions:\n1. CC to pay the mill.\n2. RJ to price the roof.\n3. DB to find a hall.\n\nItem 4 – Estates\n\nRJ said that the roof was sound.`
  const { items, actions } = boardFacts(body)
  expect(items.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Fleet'],
    ['2', 'People'],
    ['3', 'Money'],
    ['4', 'Estates'],
  ])
  expect(actions.map(({ item }) => item)).toEqual(['1', '1', '2', '2', '3', '3', '3'])
})

test('a table of references outstanding tells when each was raised and what came of it', () => {
  const rows = [
    ['14/2021', '20 April 2021', 'DCC to report on the vans', 'DCC', 'Closed – on the agenda for July'],
    ['17/2021', '18 May 2021', 'RJ to price the bikes', 'RJ', 'Completed – they will be shown in July'],
    ['18/2021', '18 May 2021', 'DB to find a hall', 'DB', 'Deferred to September 2021'],
  ]
  const cells = (row: string[]) => `| ${row.join(' | ')} |`
  const table = [['Ref', 'Date raised', 'Reference', 'Owner', 'Status'], ['---', '---', '---', '---', '---'], ...rows]
  const found = actionsIn(`## 4. Outstanding references\n\n${table.map(cells).join('\n')}`, 'notes.md')
  expect(found.map((one) => [one.ref, one.raisedAt, one.outcome, one.due?.latest])).toEqual([
    ['14/2021', '2021-04-20', 'completed', undefined],
    ['17/2021', '2021-05-18', 'completed', undefined],
    ['18/2021', '2021-05-18', 'deferred', '2021-09-30'],
  ])
})

test('who chaired, who minuted, and a body that is nobody', () => {
  const people = [
    'Ada Quill – Police and Crime Commissioner',
    'Tom Brack – Chief Constable',
    'Dee Bly – Head of Policy, OPCC, who chaired the session',
    'Rob Jute – Governance Officer, Combined Authority (minutes)',
  ]
  const { meeting, attendance } = boardFacts('1. Fleet\n\nThe vans are old.', 'notes.txt', people)
  expect([meeting.chair, meeting.minutesBy]).toEqual(['Dee Bly', 'Rob Jute'])
  expect(attendance.find(({ name }) => name === 'Dee Bly')?.office).toBe('Head of Policy, OPCC')
})

test('an update that puts an action off gives the meeting that it is put off to', () => {
  const body =
    '1. Actions of the last meeting (18 May 2021)\n\nThe DCC was to open the yards. This hung on the guidance, which was expected in June, and the matter was therefore carried forward to the July meeting.'
  const [action] = actionsIn(body)
  expect([action?.outcome, action?.due?.earliest, action?.due?.latest]).toEqual([
    'deferred',
    '2021-07-20',
    '2021-07-20',
  ])
})

test('a point of what was resolved is an action of its own, though the one before it ends in and', () => {
  const body =
    '<p>RESOLVED – That</p><ul><li>the report be noted; and</li><li>a list of the vans be provided to Members by the Chief Constable before the July meeting.</li></ul>'
  const found = actionsIn(`<h2>1. Fleet</h2><p>The vans are old.</p>${body}`, 'notes.html')
  expect(found.map((one) => [one.text, who(one)])).toEqual([
    ['a list of the vans be provided to Members by the Chief Constable before the July meeting.', 'Chief Constable'],
  ])
})

test('the Commissioner is not the Assistant Commissioner', () => {
  const people = ['Ada Quill – Police, Fire and Crime Commissioner', 'Rob Jute – Assistant Commissioner for Volunteers']
  const body = '1. Fleet\n\nThe vans are old.\n\nAction: The Commissioner to write to the mill.'
  const [action] = boardFacts(body, 'notes.txt', people).actions
  expect(action?.owners.map(({ name }) => name)).toEqual(['Ada Quill'])
})

test('somebody in columns straight above a label of its own row is not lost', () => {
  const rows = [
    'Present:        Ada Quill       Police and Crime Commissioner (PCC)',
    '                Tom Brack       Chief Constable (CC)',
    '                Rob Jute        Head of Estates (RJ)',
    '',
    'In attendance:  Dee Bly         Policy Officer, OPCC (minutes)',
  ]
  const text = `Oversight Board\nTuesday 15 June 2021\n\n${rows.join('\n')}\n\n1. Fleet\n\nThe vans are old.`
  const { attendance } = readText(text).facts
  expect(attendance.map(({ name }) => name)).toEqual(['Ada Quill', 'Tom Brack', 'Rob Jute', 'Dee Bly'])
})

test('actions of that meeting were raised on the day of the minutes in the numbered paragraph above', () => {
  const body =
    '2. NOTES OF THE LAST MEETING\n\n2.1 The notes of the meeting held on 18 May 2021 were agreed.\n\n2.2 The actions from that meeting were then reviewed:\n\n12/07 DCC to price the bikes. Discharged.\n\n12/09 RJ to find a hall. Ongoing.'
  expect(actionsIn(body).map((one) => [one.origin, one.ref, one.raisedAt])).toEqual([
    ['brought forward', '12/07', '2021-05-18'],
    ['brought forward', '12/09', '2021-05-18'],
  ])
})
