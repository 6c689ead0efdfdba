import { describe, expect, it, test } from 'vitest'
import { earlierIn, latest, raisedIn, who } from '../../testing/board.ts'

const under = (body: string, heading = 'Matters arising') => `2. ${heading}\n\n${body}\n\n3. Fleet\n\nThe vans are old.`
const rows = (body: string) =>
  earlierIn(under(body)).map((one) => [one.text, one.outcome, one.updates.map(({ text }) => text).join(' ')])

describe('one paragraph that tells of several tasks', () => {
  const body =
    'The DCC had been asked to write to the makers about the vans; she confirmed that this was done on 28 May. RJ was to compare the depots with their neighbours. RJ said that this was in hand and would be ready for the July meeting. FO’s action to model a smaller grant remained outstanding, and she asked for more time.'
  it('is cut where each begins, and where its report does', () =>
    expect(rows(body)).toEqual([
      [
        'The DCC had been asked to write to the makers about the vans',
        'completed',
        'she confirmed that this was done on 28 May.',
      ],
      [
        'RJ was to compare the depots with their neighbours.',
        'in progress',
        'RJ said that this was in hand and would be ready for the July meeting.',
      ],
      ['FO’s action to model a smaller grant', 'no change', 'remained outstanding, and she asked for more time.'],
    ]))
  it('keeps who was to act, and the day that is still to come', () =>
    expect(earlierIn(under(body)).map((one) => [who(one), latest(one)])).toEqual([
      ['DCC', null],
      ['RJ', '2021-07-20'],
      ['FO', null],
    ]))
  it.each<[string, [string, string][]]>([
    [
      'RJ was to count the vans; this was done. DB had been tasked to price them, but she had not been able to begin.',
      [
        ['RJ was to count the vans', 'completed'],
        ['DB had been tasked to price them', 'no change'],
      ],
    ],
    [
      'FO’s undertaking to show the accounts had been met in May. RJ had been requested to sell the bikes, which was done.',
      [
        ['FO’s undertaking to show the accounts', 'completed'],
        ['RJ had been requested to sell the bikes', 'completed'],
      ],
    ],
  ])('%s', (text, expected) => expect(rows(text).map(([words, outcome]) => [words, outcome])).toEqual(expected))
})

test.each([
  ['RJ’s map of the dark alleys had been received.', 'completed'],
  ['DB’s letter to the brewery had not been sent.', 'in progress'],
  ['RJ’s survey of the depots is still under way.', 'in progress'],
])('somebody’s thing: %s', (body, outcome) => {
  expect(rows(body)).toEqual([[body, outcome, '']])
})

test('what is told of somebody’s thing below an action is its report', () => {
  expect(rows('DCC to have the depots drawn on a map.\n\nRJ’s map of the depots was received in May.')).toEqual([
    ['DCC to have the depots drawn on a map.', 'completed', 'RJ’s map of the depots was received in May.'],
  ])
})

test('a task with what its owner has agreed to since is one', () => {
  expect(
    rows('RJ had been asked to count the vans. He said that nine were counted. He had agreed to count the rest.'),
  ).toHaveLength(1)
})

test('of an item of today nothing is brought forward', () => {
  const body = under(
    'RJ’s map of the depots was looked at. The DCC had been asked to write to the makers; this was done.',
    'Depots',
  )
  expect(earlierIn(body)).toEqual([])
})

test('the next item of a lettered list ends the list above it', () => {
  const found = earlierIn(
    'A. Follow-up from 4 May\n\n41. RJ to map the depots.\nUpdate – mapped. Discharged.\n\n42. DB to bring the prices.\n\nB. Matters for challenge\n\n43. Vans\nThe DCC said that they are old.',
  )
  expect(found.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['RJ to map the depots.', 'completed'],
    ['DB to bring the prices.', 'not reported'],
  ])
})

test.each(['Left over from 4 May 2021', 'Requests still on the books, from 4 May 2021'])('heading: %s', (heading) => {
  expect(
    earlierIn(
      under(
        '(a) RJ to count the vans. He did: there are nine.\n(b) DB to see about bikes. No sign of any, as last time.',
        heading,
      ),
    ).map((one) => [one.text, one.outcome, one.raisedAt]),
  ).toEqual([
    ['RJ to count the vans.', 'completed', '2021-05-04'],
    ['DB to see about bikes.', 'no change', '2021-05-04'],
  ])
})

test('the next reference behind those that were told of is a new action', () => {
  const body = under(
    'On 4 May 2021 two undertakings were recorded. The DCC sent the list of counters (U-24). Nothing further has come on cadets (U-25).\n\nU-26: The Chief Constable to send the numbers of cadets to the PCC.',
    'Undertakings given in May',
  )
  expect(earlierIn(body).map(({ ref }) => ref)).toEqual(['U-24', 'U-25'])
  expect(raisedIn(body).map(({ ref }) => ref)).toEqual(['U-26'])
})
