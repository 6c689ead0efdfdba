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
