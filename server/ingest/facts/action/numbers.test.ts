import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const head =
  'Oversight Board\nTuesday 15 June 2021\n\nPresent:\nAda Quill – Police and Crime Commissioner (PCC)\nUna Sark – Deputy Chief Constable (DCC)\nRob Jute (RJ) – Head of Estates\nDee Bly (DB) – Head of Policy, OPCC\n\n'
const raised = (body: string) =>
  readText(`${head}${body}\n\nNext meeting: Tuesday 20 July 2021\n`)
    .facts.actions.filter(({ origin }) => origin === 'raised')
    .map(({ text, owners }) => [text, owners.map(({ written }) => written).join('+')])

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
