import { expect, test } from 'vitest'
import { takenUpAmong } from './taken-up.ts'

const promise = { text: 'We will share the knife crime strategy with councils.', held_on: '2024-02-13' }
const life = (lifeId: string, title: string, firstToldOn = '2024-03-12') => ({
  lifeId,
  title,
  firstToldOn,
  startedOn: firstToldOn,
  status: 'open' as const,
})

test('a later action in much the same words, with the words', () =>
  expect(
    takenUpAmong([
      life('other', 'Chief Constable to report on custody staffing'),
      life('same', 'DCC to share knife crime strategy'),
    ])(promise),
  ).toEqual({
    lifeId: 'same',
    text: 'DCC to share knife crime strategy',
    raisedOn: '2024-03-12',
    status: 'open',
    words: ['crime', 'knife', 'share', 'strategy'],
  }))

test.each([
  ['told of before the promise', life('a', 'DCC to share knife crime strategy', '2024-01-16')],
  ['one word alone', life('a', 'Write the estates strategy')],
  ['less than half of its words', life('a', 'Present custody staffing figures beside knife crime strategy and budget')],
  ['nothing but short words', life('a', 'to do it')],
])('not one with %s', (_, one) => expect(takenUpAmong([one])(promise)).toBeNull())
