import { expect, test } from 'vitest'
import { checkBodyChange } from './check-body-change.ts'
import { firstHolder } from './body-kinds.ts'
import { beginOf, bodyAt, successionAfter, type BodyChange } from './succession.ts'

const to = {
  name: 'Mayor of Marlshire',
  kind: 'mayor' as const,
  force: 'Marlshire Police',
  from: '2028-05-08',
  until: null,
  heldAs: null,
}
const mayor: BodyChange = { kind: 'set', holder: 'm', to }
const two = successionAfter('Marlshire', [mayor])

test('one body alone is the record’s own, on any day', () => {
  const one = successionAfter('Marlshire', [])
  expect(one.map(({ name }) => name)).toEqual(['Marlshire'])
  expect([bodyAt(one, '1900-01-01').holder, beginOf(one, '2030-01-01')]).toEqual([firstHolder, null])
})

test.each([
  ['the day before', '2028-05-07', 'Marlshire', null],
  ['its first day', '2028-05-08', 'Mayor of Marlshire', '2028-05-08'],
  ['long after', '2040-01-01', 'Mayor of Marlshire', '2028-05-08'],
])('a successor, %s', (_, day, name, begin) => {
  expect([bodyAt(two, day).name, beginOf(two, day)]).toEqual([name, begin])
})

test('bodies stand in the order of their first days, and one removed is gone', () => {
  const board: BodyChange = { kind: 'set', holder: 'b', to: { ...to, name: 'Board', from: '2027-01-01' } }
  expect(successionAfter('A', [mayor, board]).map(({ name }) => name)).toEqual(['A', 'Board', 'Mayor of Marlshire'])
  expect(successionAfter('A', [mayor, board, { kind: 'removed', holder: 'm' }])).toHaveLength(2)
})

test.each<[string, BodyChange, RegExp | null]>([
  ['another successor', { ...mayor, holder: null, to: { ...to, from: '2032-05-01' } }, null],
  ['itself, changed', { ...mayor, to: { ...to, name: 'Mayor' } }, null],
  ['one without a first day', { ...mayor, holder: null, to: { ...to, from: null } }, /first day|day on which/],
  ['one of the same first day', { ...mayor, holder: null }, /begins on this day already/],
  [
    'an end after the next begins',
    { kind: 'set', holder: firstHolder, to: { ...to, from: null, until: '2028-06-01' } },
    /must end/,
  ],
  ['an end before it', { kind: 'set', holder: firstHolder, to: { ...to, from: null, until: '2028-05-07' } }, null],
  ['one that is not there', { ...mayor, holder: 'x' }, /not there/],
  ['taking away the first', { kind: 'removed', holder: firstHolder }, /cannot be removed/],
])('%s', (_, change, expected) => {
  const fault = checkBodyChange(two, change)
  if (expected === null) expect(fault).toBeNull()
  else expect(fault).toMatch(expected)
})
