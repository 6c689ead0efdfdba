import { expect, test } from 'vitest'
import { dateFormat, pluralForm } from './locale.ts'

const dogs = { zero: 'cŵn', one: 'ci', two: 'gi', few: 'chi', many: 'chi', other: 'ci' }

test.each([
  [0, 'cŵn'],
  [1, 'ci'],
  [2, 'gi'],
  [3, 'chi'],
  [6, 'chi'],
  [7, 'ci'],
])('Welsh counts %d %s', (value, form) => expect(pluralForm(value, dogs, 'cy')).toBe(form))

test.each([
  [0, 'actions'],
  [1, 'action'],
  [2, 'actions'],
])('English counts %d %s', (value, form) => expect(pluralForm(value, { one: 'action', other: 'actions' })).toBe(form))

test('a language that lacks a form takes the one for the rest', () =>
  expect(pluralForm(2, { one: 'ci', other: 'gi' }, 'cy')).toBe('gi'))

test('a day in both languages', () => {
  const day = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })
  expect(day('2019-09-24')).toBe('24 September 2019')
  expect(day('2019-09-24', 'cy')).toBe('24 Medi 2019')
})
