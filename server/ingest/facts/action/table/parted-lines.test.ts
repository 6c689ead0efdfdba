import { describe, expect, test } from 'vitest'
import { actionsIn, latest, who } from '../../testing/board.ts'

const read = (body: string) => actionsIn(body).map((one) => [one.origin, one.ref, one.text, who(one), latest(one)])

describe('a log whose columns a mark parts', () => {
  test.each([' / ', ' | ', ' – '])('%j', (mark) => {
    const lines = [
      ['Number', 'Action', 'Who', 'When'],
      ['1606', 'Write to the makers on the vans', 'DCC', 'By 31st July'],
      ['1607', 'Organise a tour of the depot', 'RJ', 'September 2021'],
    ]
    expect(
      read(`1. Fleet\n\nThe vans are old.\n\nACTION LOG\n\n${lines.map((line) => line.join(mark)).join('\n')}`),
    ).toEqual([
      ['raised', '1606', 'Write to the makers on the vans', 'DCC', '2021-07-31'],
      ['raised', '1607', 'Organise a tour of the depot', 'RJ', '2021-09-30'],
    ])
  })

  test('with a report beside each, of an earlier meeting', () => {
    const log =
      'Ref | Action | Owner | Update\n4/21 | List the vans | RJ | Listed. Complete\n5/21 | Price a depot | DB |'
    expect(read(`1. Actions from 11 May 2021\n\n${log}\n\n2. Fleet\n\nThe vans are old.`)).toEqual([
      ['brought forward', '4/21', 'List the vans', 'RJ', null],
      ['brought forward', '5/21', 'Price a depot', 'DB', null],
    ])
  })

  test('of which one was told in the notes by its number', () => {
    const body =
      '1. Fleet\n\n1.1 DCC will write to the makers. (Action 1606)\n\nACTION LOG\n\nNumber / Action / Who / When\n\n1606 / Write to the makers on the vans / DCC / By 31st July\n1607 / Organise a tour / RJ / September 2021'
    expect(read(body).map(([, ref, , owner, day]) => [ref, owner, day])).toEqual([
      ['1606', 'DCC', '2021-07-31'],
      ['1607', 'RJ', '2021-09-30'],
    ])
  })
})

test.each([
  '1. Fleet\n\nAction / Owner / Due\n\nThe vans are old.',
  '1. Fleet\n\nVans / bikes / desks\n\nRed / blue / green',
])('none in %j', (body) => expect(read(body)).toEqual([]))
