import { describe, expect, test } from 'vitest'
import { actionsIn, who } from '../../testing/board.ts'

const told = (body: string) =>
  actionsIn(`1. Welcome\n\nAll were welcomed.\n\n2. ${body}\n\n3. Depots\n\nThe depots are full.`).map((one) => [
    one.ref,
    one.text,
    who(one),
    one.outcome,
    one.raisedAt,
  ])

describe('orders in the words that a body used', () => {
  test('what was resolved, under the number of its item', () =>
    expect(
      told(
        'Business Outstanding\n\nThere was submitted a note of business outstanding from the meeting of 4 May 2021:-\n\n(a) Item 4, that the Chief Constable report on the use of vans. A report had been sent to members on 29 May. Discharged.\n\n(b) Item 7(ii), that RJ provide figures by ward. Deferred to the meeting in July.\n\n(c) Item 9, that a seminar on vans be arranged for members.\n\nRESOLVED that the position be noted.',
      ),
    ).toEqual([
      ['4', 'that the Chief Constable report on the use of vans.', 'Chief Constable', 'completed', '2021-05-04'],
      ['7(ii)', 'that RJ provide figures by ward.', 'RJ', 'deferred', '2021-05-04'],
      ['9', 'that a seminar on vans be arranged for members.', '', 'not reported', '2021-05-04'],
    ]))

  test('somebody and a bare verb', () =>
    expect(
      told(
        'Notes of 4 May 2021 and matters arising\n\nActions from 4 May 2021:\nItem 3 – DB circulate the list of vans. Circulated on 21 May. Closed.\nItem 4 – RJ/FO visit the depot and report on its hours. The visit has been made and the report is being written.\nItem 7 – FO write to the makers about the vans.',
      ),
    ).toEqual([
      ['3', 'DB circulate the list of vans.', 'DB', 'completed', '2021-05-04'],
      ['4', 'RJ/FO visit the depot and report on its hours.', 'RJ+FO', 'in progress', '2021-05-04'],
      ['7', 'FO write to the makers about the vans.', 'FO', 'not reported', '2021-05-04'],
    ]))

  test('a paper of somebody is no order to him', () =>
    expect(told("Action log\n\n18/21 – Lee Moss' paper on the vans. Deferred to the July meeting.")).toEqual([
      ['18/21', "Lee Moss' paper on the vans.", '', 'deferred', null],
    ]))
})

describe('matters left by the note of the last meeting', () => {
  const list =
    '- RJ to send the list of vans. Done on Friday.\n- DB to supply the number of drivers. DB apologised that this had slipped. Put back to 9th July 2021.'
  test.each([
    `1. Note of the last meeting, 12th May 2021\n\nThe note was agreed as a true record. The following matters had been left for today:\n${list}\n\n2. Fleet\n\nThe vans are old.`,
    `1. Minutes and action points of 12 May 2021\n\n1.1 The minutes were agreed.\n\n1.2 Progress with action points was as follows:\n${list}\n\n2. Fleet\n\nThe vans are old.`,
  ])('%s', (body) =>
    expect(actionsIn(body).map((one) => [one.origin, one.text, one.outcome])).toEqual([
      ['brought forward', 'RJ to send the list of vans.', 'completed'],
      ['brought forward', 'DB to supply the number of drivers.', 'deferred'],
    ]),
  )
})

test('four things that were asked for at an earlier session, in a list', () =>
  expect(
    told(
      'Where we left things in May\n\nAt the session of 4 May 2021 three things were asked for.\n\n1. *RJ to cut the number of vans.* There were 410 and there are now 388. Work continues.\n2. *DB to survey drivers.* The survey closed in June and the results were given. Done.\n3. *FO to report on vacancies.* Put off until the July meeting.',
    ),
  ).toEqual([
    [null, 'RJ to cut the number of vans.', 'RJ', 'in progress', '2021-05-04'],
    [null, 'DB to survey drivers.', 'DB', 'completed', '2021-05-04'],
    [null, 'FO to report on vacancies.', 'FO', 'deferred', '2021-05-04'],
  ]))

test('topics before what somebody was to do, each under its own number', () =>
  expect(
    told(
      'Matters arising\n\n2.1 Fleet: RJ to find out how many vans there are.\nUpdate 02.06.21 – figure of 43 supplied. Complete\n\n2.2 Desks: DB to provide a list.\nReported: nothing received.',
    ),
  ).toEqual([
    [null, 'RJ to find out how many vans there are.', 'RJ', 'completed', null],
    [null, 'DB to provide a list.', 'DB', 'not reported', null],
  ]))

test('what stands under a reference on a line of its own reports of it, whoever is to do more', () =>
  expect(
    told(
      'Action tracker\n\n02/18/05/2021 RJ to confirm the day.\nRJ confirmed that it is 3rd July. Agreed to close.\n04/18/05/2021 DB to report how many drivers there are.\nDB reported 212. Completed.\n05/18/05/2021 FO to circulate the report.\nFO is to send this out by the end of July. Outstanding.',
    ).map(([ref, text, , outcome]) => [ref, text, outcome]),
  ).toEqual([
    ['02/18/05/2021', 'RJ to confirm the day.', 'completed'],
    ['04/18/05/2021', 'DB to report how many drivers there are.', 'completed'],
    ['05/18/05/2021', 'FO to circulate the report.', 'no change'],
  ]))
