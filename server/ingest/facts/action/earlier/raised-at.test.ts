import { describe, expect, test } from 'vitest'
import { actionsIn } from '../../testing/board.ts'

const actions = (body: string) =>
  actionsIn(`1. Welcome\n\nAll were welcomed.\n\n2. ${body}\n\n3. Depots\n\nThe depots are full.`).map(
    ({ origin, ref, raisedAt }) => [origin, ref, raisedAt],
  )
const two = '1. DCC to list the vans for the board. Complete.\n2. RJ to price a new depot in Harl. Ongoing.'

describe('the meeting that a heading names', () => {
  test.each([
    ['Actions from 11 May', '2021-05-11'],
    ['Actions – 11 May 2021', '2021-05-11'],
    ['Actions (11/05/21)', '2021-05-11'],
    ['Actions: May meeting', '2021-05'],
    ['Action points of 11 May', '2021-05-11'],
    ['Outstanding actions\n\nActions from 11 May 2021 unless shown otherwise.', '2021-05-11'],
    [
      'Minutes and matters arising\n\nThe minutes of the meeting held on 11 May 2021 were agreed as a true record.',
      '2021-05-11',
    ],
  ])('%s', (heading, at) =>
    expect(actions(`${heading}\n\n${two}`)).toEqual([
      ['brought forward', null, at],
      ['brought forward', null, at],
    ]),
  )
})

describe('the meeting that is named over a table or a list', () => {
  const rows = `No.\tAction\tOwner\tProgress\nAP9\tList the vans\tDCC\tDone.\nAP10\tPrice a new depot in Harl\tRJ\tTwo visits held`
  test.each([
    ['Progress since the last Forum\n\nThese actions were set on 11 May 2021.', '2021-05-11'],
    ['How last session’s requests were met\n\nThese requests were made on 11 May 2021.', '2021-05-11'],
    ['Since last time (11th May)', '2021-05-11'],
    ['Progress (from 11 May 2021)', '2021-05-11'],
    ['Outstanding actions', '2021-05-11', 'All four were set on 11 May 2021.'],
    ['Outstanding actions', '2021-05-11', 'The references above are from the panel of 11 May 2021.'],
    ['Outstanding actions', null, 'The Board met in Harl on 11 May 2021.'],
    ['Progress\n\nThe Forum met on 11 May 2021 in Harl.', null],
    ['Progress\n\nThe figures of 11 May 2021 were read out.', null],
    ['Visit of 11 May 2021', null],
    ['Looking back at May\n\nThe Chair went through what had been asked for on 11 May 2021.', '2021-05-11'],
  ])('%s', (over, at, below = '') =>
    expect(actions(`${over}\n\n${rows}\n\n${below}`)).toEqual([
      ['brought forward', 'AP9', at],
      ['brought forward', 'AP10', at],
    ]),
  )
})

test('a day in a cell is not when the rows below it were set', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const table = `<table>${row('No.', 'Action', 'Owner', 'Target', 'Update')}${row('14/21', 'List the vans', 'DCC', '31 May 2021', 'Listed on 3 May.<br>Complete')}${row('15/21', 'Price a new depot', 'RJ', 'July 2021', 'Ongoing')}</table>`
  const found = actionsIn(
    `<h2>1. Minutes and action log</h2><p>The minutes of 4 May 2021 were approved.</p>${table}`,
    'notes.html',
  )
  expect(found.map(({ ref, raisedAt }) => [ref, raisedAt])).toEqual([
    ['14/21', '2021-05-04'],
    ['15/21', '2021-05-04'],
  ])
})

describe('a reference that carries a date', () => {
  test.each([
    ['110521/1', '2021-05-11'],
    ['11/05/21-1', '2021-05-11'],
    ['2021-05-11/1', '2021-05-11'],
    ['20210511-1', '2021-05-11'],
    ['AP1/110521', '2021-05-11'],
    ['MAY21/01', '2021-05'],
    ['17/2021', null],
  ])('%s', (ref, at) => {
    const line = `${ref} DCC to list the vans for the board. Complete.`
    const row = `Ref\tAction\tOwner\tStatus\n${ref}\tList the vans\tDCC\tComplete`
    expect(actions(`Action log\n\n${line}`)).toEqual([['brought forward', ref, at]])
    expect(actions(`Action log\n\n${row}`)).toEqual([['brought forward', ref, at]])
  })
})

describe('a sentence that closes actions', () => {
  test.each([
    ['Actions 17/2021 and 18/2021 from the meeting of 11 May 2021 were closed.', '2021-05-11'],
    ['Closed since 11 May: 17/2021, 18/2021.', '2021-05-11'],
    ['Actions 17/2021 and 18/2021 were closed on 2 June 2021.', null],
  ])('%s', (body, at) =>
    expect(actions(`Matters arising\n\n${body}`)).toEqual([
      ['brought forward', '17/2021', at],
      ['brought forward', '18/2021', at],
    ]),
  )
})

test.each([
  [
    'Minute 209, 4 May 2021\nDCC to list the vans for the board.\nPosition: the list went out. Discharged.',
    '209',
    '2021-05-04',
  ],
  ['(i) 4 May 2021, minute 44 - Vans. DCC to list the vans. The list is with the makers.', '44', '2021-05-04'],
  [
    '(ii) 4 May 2021, minute 46(2) – Depots. RJ to price a new depot. Priced. The reference was discharged.',
    '46(2)',
    '2021-05-04',
  ],
  ['4 May 2021, item 6: RJ to price a new depot. Done.', '6', '2021-05-04'],
  ['Minute 44 of 4 May 2021 – Vans: DCC to list the vans. The list is with the makers.', '44', '2021-05-04'],
  ['(AP2, May) RJ to list the vans. The list is with the makers. Ongoing.', 'AP2', '2021-05'],
  ['(d) Minute 39 (Fuel cards), raised on 4 May 2021. RJ was to list the vans. Half are listed.', '39', '2021-05-04'],
])('%s', (line, ref, at) =>
  expect(actions(`Matters arising\n\n2.1 The minutes were approved.\n\n${line}`)).toEqual([
    ['brought forward', ref, at],
  ]),
)

test.each(['2.1', '2.2.1', '7'])('number %s in a column of its own before a topic with its month', (number) => {
  const body = `\tTOPIC\tLEAD\n2\tACTION LOG\n${number}\tMay 2021 – Review of shared desks.\tRJ\n\tUpdate: no longer needed. Withdrawn.`
  expect(actions(body)).toEqual([['brought forward', null, '2021-05']])
})

test('numbers that begin with the year and month are none of a day twenty years before', () => {
  const body =
    'Action tracker\n\n21/05/01 – RJ – Produce a guide to the vans. The guide is in print. CLOSED\n21/05/02 – DB – Ask the drivers how they are. 14 of 22 have answered. OPEN\n21/05/03 – DCC – Find out who else has vans. OPEN\nThe references above are from the panel of 11 May 2021.'
  const asked =
    'ACTION 21/06/01 DCC to list the vans by July\nACTION 21/06/02 List of depots to be brought to the Board'
  const found = actionsIn(`1. Welcome\n\nAll were welcomed.\n\n2. ${body}\n\n3. Fleet\n\nThe vans are old.\n\n${asked}`)
  expect(found.map(({ ref, raisedAt, text, outcome }) => [ref, raisedAt, text, outcome])).toEqual([
    ['21/05/01', '2021-05-11', 'RJ – Produce a guide to the vans.', 'completed'],
    ['21/05/02', '2021-05-11', 'DB – Ask the drivers how they are.', 'in progress'],
    ['21/05/03', '2021-05-11', 'DCC – Find out who else has vans.', 'not reported'],
    ['21/06/01', '2021-06-15', 'DCC to list the vans by July', null],
    ['21/06/02', '2021-06-15', 'List of depots to be brought to the Board', null],
  ])
})
