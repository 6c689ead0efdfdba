import { expect, test } from 'vitest'
import { actionsIn } from '../facts/testing/board.ts'

const earlier =
  '1. Actions from 4 May 2021\n\n21/12 RJ to count the bikes. A count of one depot has begun.\n\n21/13 DB to price the vans. In hand.'
const carriedOn = (action: string) => {
  const actions = actionsIn(`${earlier}\n\n2. Depots\n\nThe PCC asked how many there are.\n\nACTION: ${action}`)
  const raised = actions.find(({ origin }) => origin === 'raised')
  return [raised?.text, actions.find(({ id }) => id === raised?.continues)?.ref ?? null]
}

test.each([
  ['FO to bring what was found (see 21/12) to the board.', '21/12'],
  ['FO to finish the work (carried on from action 21/13).', '21/13'],
  ['FO to bring a paper (see 21/99) to the board.', null],
  ['FO to bring a paper (see item 2) to the board.', null],
])('%s', (action, ref) => expect(carriedOn(action)).toEqual([action, ref]))

test('a report that points to the action below', () => {
  const actions = actionsIn(
    '1. Actions from 4 May 2021\n\n21/12 RJ to bring the count of bikes back in June. Update: the count is as it was. See action below.\n\n21/13 DB to price the vans. In hand.\n\nACTION: RJ to bring the bikes to the board in July.',
  )
  const raised = actions.find(({ origin }) => origin === 'raised')
  expect(actions.find(({ id }) => id === raised?.continues)?.ref).toBe('21/12')
})
