import { describe, expect, it } from 'vitest'
import { raisedIn } from '../../testing/board.ts'

const dueOf = (order: string) =>
  raisedIn(
    `1. Fleet\n\nThe PCC asked how many vans there were. The CC said that there were forty.\n\n${order}\n\n2. Estate\n\nNothing was raised.`,
  ).map(({ due }) => due && [due.written, due.latest])

describe('a sentence behind the order says when', () => {
  it.each([
    ['ACTION: RJ to list the vans. Next meeting.', 'Next meeting', '2021-07-20'],
    ['ACTION: RJ to list the vans. To be reported at the September meeting.', 'at the September meeting', '2021-09-30'],
    ['ACTION: RJ to list the vans. To come back by 2 July.', 'by 2 July', '2021-07-02'],
    ['ACTION: RJ to list the vans. Report back at the next meeting.', 'at the next meeting', '2021-07-20'],
    ['ACTION: RJ to list the vans. Update in August.', 'in August', '2021-08-31'],
  ])('%s', (order, written, latest) => expect(dueOf(order)).toEqual([[written, latest]]))
  it('but not when the sentence tells of something else', () =>
    expect(dueOf('ACTION: RJ to list the vans. Reports for August were late.')).toEqual([null]))
})
