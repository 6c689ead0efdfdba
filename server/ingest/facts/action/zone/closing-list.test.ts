import { describe, expect, test } from 'vitest'
import { actionsIn } from '../../testing/board.ts'

const actions = (body: string) =>
  actionsIn(`1. Welcome\n\nAll were welcomed.\n\n${body}`).map(({ origin, text, raisedAt }) => [
    origin,
    text.replace(/\.$/, ''),
    raisedAt,
  ])
const listed = '1. DCC to list the vans for the board.\n2. RJ to price a new depot in Harl.'
const marked =
  '2. Fleet\n\nThe vans are old.\n\nACTION: DCC to list the vans for the board.\n\n3. Depots\n\nThe depots are full.\n\nACTION: RJ to price a new depot in Harl.\n\n'
const told =
  '2. Fleet\n\nThe vans are old. The PCC asked whether the DCC could list the vans for the board.\n\n3. Depots\n\nThe depots are full and RJ spoke of the price of a new depot in Harl.\n\n'
const untold = '2. Fleet\n\nThe vans are old.\n\n3. Depots\n\nThe depots are full.\n\n'
const raised = [
  ['raised', 'DCC to list the vans for the board', '2021-06-15'],
  ['raised', 'RJ to price a new depot in Harl', '2021-06-15'],
]

describe('a list at the end of the notes', () => {
  test.each([
    ['Outstanding actions', marked],
    ['Action tracker', marked],
    ['Actions carried forward to the next meeting', marked],
    ['Matters arising', told],
    ['Outstanding actions', told],
    ['Actions from the meeting of 15 June 2021', untold],
    ['Actions from this meeting', untold],
  ])('%s: raised here, and once', (heading, items) =>
    expect(actions(`${items}${heading}\n\n${listed}`)).toEqual(raised),
  )

  test.each([
    ['Outstanding actions', null],
    ['Actions from the meeting of 4 May 2021', '2021-05-04'],
  ])('%s: brought forward where the items did not speak of them', (heading, at) =>
    expect(actions(`${untold}${heading}\n\n${listed}`)).toEqual(
      raised.map(([, text]) => ['brought forward', text, at]),
    ),
  )

  test('what was gone through at the start and is still open is not raised again', () => {
    const found = actions(
      `2. Outstanding actions\n\n${listed}\n\n3. Depots\n\nThe depots are full.\n\nAction log\n\n${listed}`,
    )
    expect(found.filter(([origin]) => origin === 'brought forward')).toHaveLength(2)
  })
})
