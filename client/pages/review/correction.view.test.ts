import { expect, test } from 'vitest'
import type { ReviewedFact } from '../../../shared/answers/review-document.ts'
import { changed, ownerLabel, peopleOf, typedOwner } from './correction.view.ts'

test.each([
  ['nothing', { a: 1, b: [1] }, { a: 1, b: [1] }, {}],
  ['a value and what was not there', { a: 1 }, { a: 2, b: null }, { a: 2, b: null }],
  ['a list', { a: [{ name: 'x' }] }, { a: [{ name: 'y' }] }, { a: [{ name: 'y' }] }],
  ['what was never set', { a: 1 }, { a: 1, b: undefined }, {}],
])('changed: %s', (_name, before, after, change) => expect(changed<object>(before, after)).toEqual(change))

test.each([
  ['DCC', 'unknown', { written: 'DCC', name: null, office: 'Deputy Chief Constable', side: 'force' }],
  ['Iola Vane', 'partner', { written: 'Iola Vane', name: null, office: null, side: 'partner' }],
  ['Director of Finance', 'force', { written: 'Director of Finance', office: 'Director of Finance', side: 'force' }],
] as const)('typed: %s', (typed, side, owner) => expect(typedOwner(` ${typed} `, side)).toMatchObject(owner))

const person = (name: string, office: string | null) =>
  ({ kind: 'attendance', fact: { name, office, side: 'force', status: 'present' } }) as unknown as ReviewedFact
const owned = (written: string, office: string | null) =>
  ({
    kind: 'action',
    fact: { owners: [{ written, name: null, office, side: 'force' }], due: null },
  }) as unknown as ReviewedFact

test('who can be chosen: who was there, then other owners, nobody twice', () => {
  const people = peopleOf([
    person('Ned Harrow', 'Chief Constable'),
    person('Bo Marsh', null),
    owned('CC', 'Chief Constable'),
    owned('RA', null),
    owned('RA', null),
  ])
  expect(people.map((one) => one.label)).toEqual(['Chief Constable, Ned Harrow', 'Bo Marsh', 'RA'])
  expect(people.map((one) => ownerLabel(one.owner))).toEqual(people.map((one) => one.label))
})
