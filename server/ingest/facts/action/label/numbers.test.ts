import { describe, expect, test } from 'vitest'
import { raisedIn, who } from '../../testing/board.ts'

const raised = (body: string) => raisedIn(body).map((one) => [one.text, who(one)])

describe('the number of a point is no part of its words', () => {
  test.each([
    [
      '2. Fleet                                                         ACTION\n\nThe board went through the paper on vans.\n\n(2) That a list of vans be drawn up.                              RJ\n\n2.3 The prices to be sent round.                                  DB',
      [
        ['That a list of vans be drawn up.', 'RJ'],
        ['The prices to be sent round.', 'DB'],
      ],
    ],
    [
      '2.\tFleet\tACTION\n\t(2) That a list of vans be drawn up.\tRJ\n\tii. Prices to be sent round.\tDB',
      [
        ['That a list of vans be drawn up.', 'RJ'],
        ['Prices to be sent round.', 'DB'],
      ],
    ],
    [
      '2. Fleet\n\nACTION: (2) That RJ list the vans.\n\nACTION: ii. DB to price the depots.',
      [
        ['That RJ list the vans.', 'RJ'],
        ['DB to price the depots.', 'DB'],
      ],
    ],
    [
      '2. Fleet\n\nThe vans are old.\n\n2.1 DCC to list the vans.\n\n2.2 RJ to price them.',
      [
        ['DCC to list the vans.', 'DCC'],
        ['RJ to price them.', 'RJ'],
      ],
    ],
  ])('%j', (body, expected) => expect(raised(body)).toEqual(expected))
})
