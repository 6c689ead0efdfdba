import { expect, test } from 'vitest'
import { actionsIn, earlierIn } from '../../testing/board.ts'

const rows = (body: string) =>
  earlierIn(`${body}\n\n5. Fleet\n\nThe vans are old.`).map((one) => [one.ref, one.raisedAt, one.outcome, one.text])

test('a numbered line with a topic, its day and what was asked for, and the update below', () => {
  expect(
    rows(
      '4. MATTERS ARISING\n4.1 Fuel cards (4 May 2021). Head of Estates to count the cards in use at each depot.\nUpdate: Counted in May. Complete.\n\n4.2 Noise of sirens (4 May 2021).\nDCC to find out who may sound them at night.\nUpdate: Two of the three depots have answered.\n\n4.3 Bikes (20 April 2021). Town Clerk to review who leads on bikes.\nUpdate: Overtaken by the fleet review, and no longer required.',
    ),
  ).toEqual([
    [null, '2021-05-04', 'completed', 'Head of Estates to count the cards in use at each depot.'],
    [null, '2021-05-04', 'in progress', 'DCC to find out who may sound them at night.'],
    [null, '2021-04-20', 'withdrawn', 'Town Clerk to review who leads on bikes.'],
  ])
})

test('a numbered line with a reference, its topic in brackets and what was asked for', () => {
  expect(
    rows(
      '4. MATTERS ARISING\n4.1 Minute 5.4 (Fuel cards) – RJ to count the cards in use at each depot.\nThe count has begun, but two depots are still to be visited.\n\n4.2 05/21/7 – Treasurer to look into the price of fuel.',
    ),
  ).toEqual([
    ['5.4', null, 'in progress', 'RJ to count the cards in use at each depot.'],
    ['05/21/7', null, 'not reported', 'Treasurer to look into the price of fuel.'],
  ])
})

test('a reference with its topic in brackets, and what has been done', () => {
  expect(
    rows(
      '4. MATTERS ARISING\n\n(a) Minute 33 (Depot visits) – The DCC had written to all depots about mileage, as requested. Action complete.\n\n(b) Minute 35 (Fuel) – RJ to write to the makers. A letter had been sent and a reply was awaited.\n\n(c) Minute 36 (FO to count the bikes): nine had been counted and the rest were to follow.',
    ).map(([ref, , outcome, text]) => [ref, outcome, text]),
  ).toEqual([
    ['33', 'completed', 'The DCC had written to all depots about mileage, as requested.'],
    ['35', 'in progress', 'RJ to write to the makers.'],
    ['36', 'in progress', 'FO to count the bikes'],
  ])
})

test('a short line below the people looks back, though nothing numbers it', () => {
  expect(
    rows(
      'Matters arising from 4 May 2021\n\n112. Actions 2021/27 and 2021/28 have been completed and were closed.\n\n113. Action 2021/29 – RJ to count the vans. RJ said that nine of twenty have been counted. Ongoing.',
    ).map(([ref, raisedAt, outcome]) => [ref, raisedAt, outcome]),
  ).toEqual([
    ['2021/27', '2021-05-04', 'completed'],
    ['2021/28', '2021-05-04', 'completed'],
    ['2021/29', '2021-05-04', 'in progress'],
  ])
})

test('a numbered heading among them that asks for nothing is none', () => {
  expect(
    actionsIn(
      '4. MATTERS ARISING\n4.1 Fuel cards (4 May 2021).\nThe cards were talked of at length.\n\n5. Fleet\n\nThe vans are old.',
    ),
  ).toEqual([])
})
