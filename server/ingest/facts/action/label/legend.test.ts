import { describe, expect, test } from 'vitest'
import { actionsIn, who } from '../../testing/board.ts'
import { legendIn, legendLabel } from './legend.ts'

const shown = (body: string) => actionsIn(body).map((one) => [one.origin, one.ref, one.text, who(one), one.outcome])

describe('letters whose meaning the document tells', () => {
  test('at the head of a margin, before earlier and new actions beside what was said', () => {
    const body =
      '\tNotes\tActions: new (N) and earlier (P)\n1\tFleet\n\tThe DCC told the board that all vans had been counted.\tP 2021/4 DCC to count the vans. Done.\n\tThe PCC asked how old they are. The DCC said nine years.\tN 2021/9 DCC to list the vans\n2\tStaff\n\tAll posts are filled.\n\t\tP 2021/5 RJ to price the depot. In hand.'
    expect(shown(body)).toEqual([
      ['brought forward', '2021/4', 'DCC to count the vans.', 'DCC', 'completed'],
      ['raised', '2021/9', 'DCC to list the vans', 'DCC', null],
      ['brought forward', '2021/5', 'RJ to price the depot.', 'RJ', 'in progress'],
    ])
  })
  test('in a key, before lines by themselves', () => {
    const body =
      'Key to actions: B = brought forward; N = new.\n\n4. Fleet\n\nThe DCC spoke to the paper.\n\nB7: DCC to count the vans. Done.\n\nN1: RJ to price the depot\n\n5. Staff\n\nB8: RJ to count the desks. Not yet begun.'
    expect(shown(body)).toEqual([
      ['brought forward', 'B7', 'DCC to count the vans.', 'DCC', 'completed'],
      ['raised', 'N1', 'RJ to price the depot', 'RJ', null],
      ['brought forward', 'B8', 'RJ to count the desks.', 'RJ', 'no change'],
    ])
  })
  const legend = (text: string) => [...legendIn([{ text }])]
  test.each<[text: string, letters: [string, boolean][]]>([
    [
      'Earlier actions (E), new actions (N)',
      [
        ['E', true],
        ['N', false],
      ],
    ],
    [
      'BF – brought forward, N – new',
      [
        ['BF', true],
        ['N', false],
      ],
    ],
    [
      'C/F = carried forward actions and N/A = new actions',
      [
        ['C/F', true],
        ['N/A', false],
      ],
    ],
    ['The new (N) forms are out.', []],
    ['Earlier (E) forms are gone.', []],
    ['The earlier plan and the new plan', []],
    ['earlier (see above) and new (draft)', []],
  ])('%s', (text, letters) => expect(legend(text)).toEqual(letters))
  const letters = new Map([
    ['E', true],
    ['N', false],
  ])
  test.each<[text: string, ref: string | null | undefined, isEarlier?: boolean]>([
    ['E 2018/14 DCC to count the vans', '2018/14', true],
    ['N3: DCC to count the vans', 'N3', false],
    ['(N) DCC to count the vans', null, false],
    ['[E] 14 – DCC to count the vans', '14', true],
    ['E', undefined],
    ['East Ward has no van', undefined],
    ['N to S', undefined],
    ['A 14 DCC to count the vans', undefined],
  ])('%s is marked as it says', (text, ref, isEarlier) => {
    const [label] = legendLabel(text, letters)
    expect([label?.ref, label?.isEarlier]).toEqual([ref, isEarlier])
  })
  test('nothing is marked where no letter is explained', () =>
    expect(legendLabel('E 2018/14 DCC to count the vans', legendIn([]))).toEqual([]))
})
