import { describe, expect, test } from 'vitest'
import { readText } from '../../../testing/read-text.ts'
import { growthOf, LINEAR } from '../../../testing/growth.ts'
import type { Block } from '../../../../../shared/blocks.ts'
import { peopleOf } from '../../people.ts'
import { ownWordsIn } from './own-words.ts'

const head = `Oversight Board
Tuesday 15 June 2021

Present:
Ada Quill – Police and Crime Commissioner (PCC)
Una Sark – Deputy Chief Constable (DCC)
Rob Jute (RJ) – Head of Estates

4. Fleet

The vans are old and dear to run, and the board went through the paper on them.

`
const raised = (body: string) =>
  readText(`${head}${body}\n\nNext meeting: Tuesday 20 July 2021\n`).facts.actions.map(
    ({ ref, owners, due, certainty }) => [ref, owners.map(({ written }) => written).join('+'), due?.latest, certainty],
  )

describe('a word that an office alone has for its actions', () => {
  test.each([
    [
      'COMMISSION: DCC to list the vans by 5 July 2021.\n\nThe board was glad.\n\nCOMMISSION: RJ to price them.',
      [
        [null, 'DCC', '2021-07-05', 'likely'],
        [null, 'RJ', undefined, 'likely'],
      ],
    ],
    [
      'Pledge 17/3 – DCC to list the vans.\n\nPledge 17/4 – RJ to price them.\n\nPledge 17/5 – Find out who pays.',
      [
        ['17/3', 'DCC', undefined, 'likely'],
        ['17/4', 'RJ', undefined, 'likely'],
        ['17/5', '', undefined, 'unsure'],
      ],
    ],
    [
      'To settle 1 (DCC): RJ to price the vans.\n\nTo settle 2: DCC to list them.',
      [
        ['1', 'DCC', undefined, 'likely'],
        ['2', 'DCC', undefined, 'likely'],
      ],
    ],
  ])('%s', (body, expected) => expect(raised(body)).toEqual(expected))

  test.each([
    ['one alone may be a topic', 'Garage: DCC to list the vans.\n\nThe board was glad.'],
    [
      'mostly told',
      'Garage: DCC to list the vans.\n\nGarage: RJ to price them.\n\nGarage: it was shut.\n\nGarage: it was damp.',
    ],
    ['advice', 'Recommendation 1: RJ to price the vans.\n\nRecommendation 2: DCC to list them.'],
  ])('none: %s', (_, body) => expect(raised(body).filter(([ref]) => ref !== null)).toEqual([]))
})

test('grows with the text', async () => {
  const people = peopleOf([])
  const block = (text: string) => ({ kind: 'paragraph', text }) as Block
  const growth = await growthOf(
    (length) => ownWordsIn([block(`${'Ab '.repeat(length)}:`), block('Pledge '.repeat(length))], people),
    2000,
  )
  expect(growth).toBeLessThan(LINEAR)
})
