import { describe, expect, test } from 'vitest'
import { isInitialsOf, officeName, personKey } from './office-name.ts'

describe('one office, however it is written', () => {
  const same: [string, string][] = [
    ['Deputy Chief Constable', 'Temporary Deputy Chief Constable'],
    ['Deputy Chief Constable', 'Deputy Chief Constable (DCC)'],
    ['Chief Executive', 'Chief Executive, OPCC'],
    ['Head of Contact', 'Head of Contact, Marlshire Police'],
    ['Head of Contact', 'Head of Contact (Chief Superintendent)'],
    ['Head of Contact', 'Chief Superintendent, Head of Contact'],
    ['Assistant Chief Constable (Crime)', 'Acting Assistant Chief Constable, Crime'],
  ]
  test.each(same)('%s = %s', (a, b) => expect(officeName(a).key).toBe(officeName(b).key))

  const other: [string, string][] = [
    ['Chief Constable', 'Deputy Chief Constable'],
    ['Assistant Chief Constable (Crime)', 'Assistant Chief Constable (Local Policing)'],
    ['Chief Superintendent', 'Head of Contact (Chief Superintendent)'],
    ['Police and Crime Commissioner', 'Deputy Police and Crime Commissioner'],
  ]
  test.each(other)('%s is not %s', (a, b) => expect(officeName(a).key).not.toBe(officeName(b).key))
})

const capacities: [string, string][] = [
  ['T/DCC', 'temporary'],
  ['A/CC', 'acting'],
  ['Acting Chief Constable', 'acting'],
  ['Assistant Chief Constable', 'substantive'],
]
test.each(capacities)('%s is %s', (written, capacity) => expect(officeName(written).capacity).toBe(capacity))

test('people are one person with or without title and accents', () => {
  expect(personKey('Ms Siân Prys-Rees')).toBe(personKey('Sian Prys Rees'))
  expect(personKey('Ann Lee')).not.toBe(personKey('Anna Lee'))
})

test('initials are no short form of an office', () => {
  expect(isInitialsOf('LK', 'Leon Kay')).toBe(true)
  expect(isInitialsOf('CC', 'Leon Kay')).toBe(false)
})
