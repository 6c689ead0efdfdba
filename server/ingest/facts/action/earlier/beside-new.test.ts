import { expect, test } from 'vitest'
import { actionsIn, latest, who } from '../../testing/board.ts'

const asked = 'The PCC asked how many vans there are. RJ said that there were ninety.'
const short = (body: string, name?: string) =>
  actionsIn(body, name).map((one) => [one.id, one.ref, one.text, who(one), one.outcome])

test('beside new ones, an earlier action says with its first words where it comes from', () => {
  const body = `FLEET\n\n< From 4 May. RJ to list the vans. He sent the list on 10 May. Done.\n< From 4 May. DB to find a hall. Not yet found.\n\n${asked}\n\n> FO to price two vans by 10 July.`
  expect(short(body)).toEqual([
    ['bf1', null, 'RJ to list the vans.', 'RJ', 'completed'],
    ['bf2', null, 'DB to find a hall.', 'DB', 'in progress'],
    ['a1', null, 'FO to price two vans by 10 July.', 'FO', null],
  ])
})

test('in a margin too', () => {
  const body = `\t\tACTION\n1\tFLEET\n\t(From 4 May) RJ to list the vans. He reported that all are listed. Discharged.\tRJ\n\t${asked}\n\tTwo vans to be priced by the next meeting.\tFO`
  expect(short(body)).toEqual([
    ['bf1', null, 'RJ to list the vans.', 'RJ', 'completed'],
    ['a1', null, 'Two vans to be priced by the next meeting.', 'FO', null],
  ])
})

test('labels that say it, in two languages', () => {
  const body = `1. Y FFLYD / FLEET\n\nCam gweithredu blaenorol / Earlier action (04/05/2021): RJ to list the vans. Diweddariad / Update: Listed in the papers. Completed.\n\n${asked}\n\nCam gweithredu newydd / New action: FO to price two vans.\nCam gweithredu newydd / New action: Figures to be sent to the Commissioner each month.`
  const found = actionsIn(body)
  expect(found.map(({ id, text, raisedAt }) => [id, text, raisedAt])).toEqual([
    ['bf1', 'RJ to list the vans.', '2021-05-04'],
    ['a1', 'FO to price two vans.', '2021-06-15'],
    ['a2', 'Figures to be sent to the Commissioner each month.', '2021-06-15'],
  ])
})

const log = (rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
const cells = (...words: string[]) => words.map((one) => `<td>${one}</td>`).join('')

test.each([
  ['Raised', 'Progress', ['4 May 2021', 'Closed'], ['New', '']],
  ['From', 'Progress', ['May', 'Half are listed'], ['', 'New']],
])('a row of a log that says that it is new: %s, %s', (raised, progress, old, fresh) => {
  const table = log([
    cells('No.', 'Action', 'Owner', raised, progress),
    cells('4', 'RJ to list the vans', 'RJ', ...old),
    cells('9', 'FO to price two vans', 'FO', ...fresh),
  ])
  const body = `<h2>1. Fleet</h2><p>${asked}</p>${table}<h2>2. Estate</h2><p>Nothing was raised.</p>`
  expect(short(body, 'notes.html').map(([id, ref]) => [id, ref])).toEqual([
    ['bf1', '4'],
    ['a1', '9'],
  ])
})

test('a log in two parts keeps the words to which the marks in the notes point', () => {
  const rows = (...lines: string[]) => lines.join('\n')
  const body = `1. Fleet\n1.1 ${asked}\n(Action 21/08) (Action 21/09)\n\n2. Estate\n2.1 The DCC said that the gates will be painted this month.\n(Action 21/10)\n\nACTION LOG\n\nPart A: actions from earlier meetings\n\n${rows('Ref     Action                         Owner   Due       Status', '21/03   List the vans                  RJ      May 2021  Complete', '21/04   Find a hall                    DB      May 2021  In progress')}\n\nPart B: new actions from this meeting\n\n${rows('Ref     Action                         Owner   Due', '21/08   Price two vans                 FO      July 2021', '21/09   Count the bikes                RJ      July 2021', '21/10   Date for the paint             DCC     July 2021')}`
  expect(short(body).map(([id, ref, text]) => [id, ref, text])).toEqual([
    ['bf1', '21/03', 'List the vans'],
    ['bf2', '21/04', 'Find a hall'],
    ['a1', '21/08', 'Price two vans'],
    ['a2', '21/09', 'Count the bikes'],
    ['a3', '21/10', 'Date for the paint'],
  ])
})

test('under each subject what is open, and below one word what is new', () => {
  const body = `1. Fleet\n\nStill open from May\n21/05 RJ to list the vans in every yard. By July. >> Done in eleven of the fourteen yards, the others are waiting for keys.\n21/06 DB to find a hall. By July. >> Done. Found on 3 June.\n\nQuestions\n\n${asked}\n\nNew\n21/09 RJ to price two vans. Next meeting.\n21/10 FO to count the bikes. Within two weeks.\n\n2. Estate\n\nNothing was raised.`
  expect(actionsIn(body).map((one) => [one.id, one.ref, one.outcome, latest(one)])).toEqual([
    ['bf1', '21/05', 'in progress', '2021-07-31'],
    ['bf2', '21/06', 'completed', '2021-07-31'],
    ['a1', '21/09', null, '2021-07-20'],
    ['a2', '21/10', null, '2021-06-29'],
  ])
})

test('a numbered task is no heading over when it is due', () => {
  const body = `1. Actions from 4 May 2021\n\n1.1 CC to circulate the list of vans. Due 26 May 2021. POSITION: Deferred to 13 September 2021.\n\n1.2 DB to find a hall for the riders. Due May 2021. POSITION: Withdrawn, as there are no riders.\n\n2. Fleet\n\n${asked}`
  expect(actionsIn(body).map((one) => [one.id, who(one), one.outcome])).toEqual([
    ['bf1', 'CC', 'deferred'],
    ['bf2', 'DB', 'withdrawn'],
  ])
})

test('whose it is and when it is due do not make a new action carry on an earlier one', () => {
  const body = `1. Actions from 4 May 2021\n\nRob Jute to list the vans by 30 July 2021. Half are listed.\n\nACTION: Rob Jute to paint the gates by 30 July 2021.\n\n2. Fleet\n\n${asked}`
  expect(actionsIn(body).map(({ id, continues }) => [id, continues])).toEqual([
    ['bf1', null],
    ['a1', null],
  ])
})

test.each([
  ['Ongoing, for the July meeting.', '2021-07-20'],
  ['Ongoing. The figures are being checked and should be out by the end of November.', '2021-11-30'],
  ['They were asked for at the May meeting.', null],
])('the day of a report: %s', (report, day) => {
  const body = `1. Actions from 4 May 2021\n\nAction 6: DB to find a hall.\nUpdate: ${report}\n\n2. Fleet\n\n${asked}`
  expect(actionsIn(body).map(latest)).toEqual([day])
})

test('where others report in their own line, what stands below one that does not is no report', () => {
  const body = `FLEET\n\n(From 4 May) RJ to list the vans. He sent the list. Done.\n(From 4 May) FO to read the ten files.\n\nThe PCC asked how many vans there are. RJ said that there were ninety.`
  expect(short(body).map(([id, , , owner, outcome]) => [id, owner, outcome])).toEqual([
    ['bf1', 'RJ', 'completed'],
    ['bf2', 'FO', 'not reported'],
  ])
})

test('a body of partners may be who is to act', () => {
  expect(actionsIn(`1. Health\n\n${asked}\n\nAction: Trust to confirm the date.`).map(who)).toEqual(['Trust'])
})

test('a reference with the day of an earlier meeting, outside of any list of earlier ones', () => {
  const body = `1. How things stand\n\nAP4 (4 May 2021) – RJ to list the vans.\nDone. The list is out.\n\nAP5 (4 May 2021) – DB to find a hall.\nNothing was reported this evening.\n\n2. Fleet\n\n${asked}\n\nAP1 FO to price two vans.`
  expect(short(body).map(([id, ref, , owner, outcome]) => [id, ref, owner, outcome])).toEqual([
    ['bf1', 'AP4', 'RJ', 'completed'],
    ['bf2', 'AP5', 'DB', 'not reported'],
    ['a1', 'AP1', 'FO', null],
  ])
})

test('a card whose number stands over its words', () => {
  const body = `1. Fleet\n\n${asked}\n\nAction FL-21-18\nList the vans in each yard\nOwner: RJ\nDue: 14 July 2021\n\nAction FL-21-19\nPrice two vans\nOwner: FO\nDue: next meeting\n\n2. Estate\n\nNothing was raised.`
  expect(actionsIn(body).map((one) => [one.ref, one.text, who(one), latest(one)])).toEqual([
    ['FL-21-18', 'List the vans in each yard', 'RJ', '2021-07-14'],
    ['FL-21-19', 'Price two vans', 'FO', '2021-07-20'],
  ])
})

test('a card of rows, below a table of earlier actions that the next heading ends', () => {
  const body = `1\tProgress on earlier actions\nRef\tAction and owner\tWhat has happened\n05/21\tRJ to list the vans.\tListed. Complete.\n06/21\tDB to find a hall.\tNothing has changed.\n\n2\tFleet\n\t${asked}\nAction\tMap of the yards to be drawn.\nOwner\tRJ\nDue\t18 July 2021\nAction\tFO to price two vans.\nDue\tNext meeting`
  expect(actionsIn(body).map((one) => [one.id, one.text, who(one), latest(one)])).toEqual([
    ['bf1', 'RJ to list the vans.', 'RJ', null],
    ['bf2', 'DB to find a hall.', 'DB', null],
    ['a1', 'Map of the yards to be drawn.', 'RJ', '2021-07-18'],
    ['a2', 'FO to price two vans.', 'FO', '2021-07-20'],
  ])
})

test('references that were closed together, without another word for them', () => {
  const body = `1. Action log\n\n1.1 Members agreed that FL-21-09 and FL-21-12 be closed.\n\n1.2 FL-21-14: RJ to list the vans. Half are listed.\n\n2. Fleet\n\n${asked}`
  expect(short(body).map(([id, ref, , , outcome]) => [id, ref, outcome])).toEqual([
    ['bf1', 'FL-21-09', 'completed'],
    ['bf2', 'FL-21-12', 'completed'],
    ['bf3', 'FL-21-14', 'in progress'],
  ])
})

test('what is not yet due in a log of earlier actions is one of them', () => {
  const table = log([
    cells('Ref', 'Action', 'Owner', 'Due', 'Update', 'Status'),
    cells('FL4', 'List the vans', 'RJ', 'May 2021', 'Listed.', 'Closed'),
    cells('FL5', 'Find a hall', 'DB', 'August 2021', '', 'Not yet due'),
  ])
  const body = `<h2>1. Action log</h2>${table}<h2>2. Fleet</h2><p>${asked}</p>`
  expect(short(body, 'notes.html').map(([id]) => id)).toEqual(['bf1', 'bf2'])
})

test('a minute that is gone back to heads no paragraph', () => {
  const body = `1.\tFLEET\n1.1\tThe PCC asked how many vans there are.  RJ said ninety.\n\n2.\tMATTERS ARISING\n2.1\tMinute 14 – Letter to the makers about the doors.  RJ had sent this on 2 May and awaited a reply.  Ongoing.\n2.2\tParagraph 4.3: DB to find a hall. One had been found. Closed.`
  expect(short(body).map(([id, , text, , outcome]) => [id, text, outcome])).toEqual([
    ['bf1', 'Letter to the makers about the doors.', 'in progress'],
    ['bf2', 'DB to find a hall.', 'completed'],
  ])
})

test('questions and answers under each earlier action, and a line that says how it stands', () => {
  const body = `### Part A: answers owed from 4 May 2021\n\n**Action 1: Head of Estates to say how many vans were sold**\n\nPCC: Do we have the figure?\n\nRJ: Yes, ninety.\n\n*Complete*\n\n**Action 2: DCC to reconsider the yard**\n\n*Withdrawn, as the yard stays open*\n\n### Part B: fleet\n\n${asked}`
  expect(short(body, 'notes.md').map(([id, ref, , , outcome]) => [id, ref, outcome])).toEqual([
    ['bf1', '1', 'completed'],
    ['bf2', '2', 'withdrawn'],
  ])
})

test('under a heading that looks back, a sentence introduces the first of several that are told', () => {
  const body = `1. Looking back at May\n\nDB went through what had been asked for on 4 May 2021. RJ had been asked to list the vans; they were listed on 18 May, so this is complete.\n\nDB herself had been asked to find a hall. One has been found; complete.\n\n2. Fleet\n\n${asked}`
  expect(short(body).map(([id, , , owner, outcome]) => [id, owner, outcome])).toEqual([
    ['bf1', 'RJ', 'completed'],
    ['bf2', 'DB', 'completed'],
  ])
})

test('a reference with a month alone, which may be when it is due, is a new action', () => {
  expect(short(`1. Fleet\n\n${asked}\n\nAP1 (July) RJ to list the vans.`).map(([id]) => id)).toEqual(['a1'])
})
