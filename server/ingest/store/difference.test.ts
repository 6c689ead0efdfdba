import { expect, test } from 'vitest'
import { difference } from './difference.ts'

const row = (id: string, name: string) => ({ id, name })
const between = (held: ReturnType<typeof row>[], wanted: ReturnType<typeof row>[]) => difference(held, wanted, ['id'])

test.each([
  ['nothing to do', [row('1', 'a')], [row('1', 'a')], { added: [], changed: [], gone: [] }],
  ['a new row', [], [row('1', 'a')], { added: [row('1', 'a')], changed: [], gone: [] }],
  ['a row that is gone', [row('1', 'a')], [], { added: [], changed: [], gone: [row('1', 'a')] }],
  ['a changed row', [row('1', 'a')], [row('1', 'b')], { added: [], changed: [row('1', 'b')], gone: [] }],
])('%s', (_, held, wanted, expected) => {
  expect(between(held, wanted)).toEqual(expected)
})

test('a key of several columns', () => {
  const held = [
    { a: '1', b: 1 },
    { a: '1', b: 2 },
  ]
  expect(difference(held, [{ a: '1', b: 2 }], ['a', 'b']).gone).toEqual([{ a: '1', b: 1 }])
})
