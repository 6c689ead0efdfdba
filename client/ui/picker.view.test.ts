import { expect, test } from 'vitest'
import { matching } from './picker.view.ts'

const options = [
  { value: 'a', name: 'Custody at Llanfâir' },
  { value: 'b', name: 'Outcome 16', about: 'first heard of in May' },
]

test('finds by every word, whatever accents and case, and says how many are left out', () => {
  expect(matching(options, 'llanfair CUSTODY').shown.map(({ value }) => value)).toEqual(['a'])
  expect(matching(options, 'may 16').shown.map(({ value }) => value)).toEqual(['b'])
  expect(matching(options, 'custody 16').shown).toEqual([])
  const many = Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, name: 'x' }))
  expect(matching(many, '')).toMatchObject({ shown: { length: 8 }, left: 3 })
})
