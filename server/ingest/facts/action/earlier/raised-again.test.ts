import { expect, test } from 'vitest'
import { boardFacts } from '../../testing/board.ts'

const read = (lines: readonly string[]) =>
  boardFacts(
    `1. Actions from 4 May 2021\n\n${lines.join('\n\n')}\n\n2. Fleet\n\nThe PCC asked how many vans there are.`,
  )
const told = (lines: readonly string[]) =>
  read(lines).actions.map(({ id, text, continues }) => [id, text.slice(0, 24), continues])

const gates = 'A/21/12 RJ to give a date for the opening of the front gates.'
const halls = 'A/21/13 DB to find a hall for the riders.'

test('what asks again, by a day to come, for what was not brought is new and carries it on', () => {
  const again = 'A/21/19 RJ to bring the date for the front gates to the July meeting.'
  expect(told([gates, 'Nothing has changed since May.', again, halls, 'One has been found.'])).toEqual([
    ['bf1', 'RJ to give a date for th', null],
    ['a1', 'RJ to bring the date for', 'bf1'],
    ['bf2', 'DB to find a hall for th', null],
  ])
})

test.each([
  [
    'what was done is not asked for again',
    'The gates opened on 10 May. Complete.',
    'A/21/19 RJ to bring the date for the front gates to the July meeting.',
  ],
  [
    'nor by somebody else',
    'Nothing has changed since May.',
    'A/21/19 FO to bring the date for the front gates to the July meeting.',
  ],
  [
    'nor by a day that is over',
    'Nothing has changed since May.',
    'A/21/19 RJ to bring the date for the front gates by 31 May 2021.',
  ],
  ['nor another thing', 'Nothing has changed since May.', 'A/21/19 RJ to bring the list of vans to the July meeting.'],
])('%s', (_name, report, again) => {
  expect(told([gates, report, again, halls, 'One has been found.']).map(([id]) => id)).toEqual(['bf1', 'bf2', 'bf3'])
})
