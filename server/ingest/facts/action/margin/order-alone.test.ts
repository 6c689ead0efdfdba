import { expect, it } from 'vitest'
import { raisedIn } from '../../testing/board.ts'

const far = ' '.repeat(70)
const notes = (order: string) =>
  raisedIn(
    `1 Opening${' '.repeat(60)}ACTION\n\nThe PCC opened the meeting at 6pm.\n\n2 Vans\n\nThe CC said that there were forty vans and that ten of them were old.\n${order}\n\n3 Estate\n\nThe roof was mended in May.`,
  ).map(({ text, owners }) => [text, owners.map(({ written }) => written)])

it.each([
  [`${far}ZB to send the PCC the list\n${far}by 10 July`, 'ZB to send the PCC the list by 10 July', ['ZB']],
  [`${far}RJ and ZB to put the list on\n${far}the website`, 'RJ and ZB to put the list on the website', ['RJ', 'ZB']],
  [`${far}All to check the list by 1 July`, 'All to check the list by 1 July', ['All']],
])('an order alone in the column for actions: %j', (order, text, owners) =>
  expect(notes(order)).toEqual([[text, owners]]),
)

it('is none where somebody only says what he will do', () =>
  expect(notes(`${far}RJ will let members have the list`)).toEqual([]))
