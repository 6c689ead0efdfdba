import { expect, test } from 'vitest'
import { blocksOf } from '../testing/read-text.ts'

const gap = ' '.repeat(60)

test.each([
  ['(3) That a bid for further vans be drawn up for the Board by', `31st July 2014.${gap}TO/LF`],
  ['Completion rates by department to be supplied to the DPCC by', `30 November 2018.${gap}DoP`],
  ['That the Chief Constable bring the findings of the survey to the Board in', `November 2014.${gap}KM`],
])('a resolution that breaks off before its day, with somebody beside it: %s', (first, last) => {
  const [block, ...others] = blocksOf(`${first}\n${last}\n`)
  expect([block?.text, others]).toEqual([`${first} ${last.replace(gap, ' ')}`, []])
  expect(block?.cells.length).toBe(2)
})

test.each([
  ['ACTION: Treasurer/Director of', 'Resources to bring options for the gap'],
  ['ACTION: DCC to list', 'the vans'],
])('a line of a column far to the right goes on in the one below: %s', (first, last) =>
  expect(blocksOf(`${gap}${first}\n${gap}${last}\n`).map(({ text }) => text)).toEqual([`${first} ${last}`]),
)

test.each([
  ['The vans were listed for the Board by the end of', `1. Fleet${gap}RJ`],
  ['The vans were listed.', `31st July 2014.${gap}TO`],
])('none where the next line begins something of its own: %s', (first, last) =>
  expect(blocksOf(`${first}\n${last}\n`)).toHaveLength(2),
)

test('a day or somebody in a bracket below an action, farther in, belongs to it', () =>
  expect(
    blocksOf(
      'ACTION 3:    The DCC to hold a session for clerks.\n             (September 2024)\n\nThe vans are old.\n',
    ).map(({ text }) => text),
  ).toEqual(['ACTION 3: The DCC to hold a session for clerks. (September 2024)', 'The vans are old.']))
