import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterWords, parseSearch, pick, stringifySearch } from './search.ts'

test('words come back as they went in', () => {
  const words = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
    fc.string(),
  )
  fc.assert(
    fc.property(words, (given) => {
      expect(parseSearch(stringifySearch(given))).toEqual(given)
    }),
  )
})

test.each([
  [{}, ''],
  [{ themes: 'estates,road-safety' }, '?themes=estates,road-safety'],
  [{ side: undefined, asAt: '2019-09-24' }, '?asAt=2019-09-24'],
  [{ themes: '' }, '?themes='],
])('%o is written %s', (words, query) => expect(stringifySearch(words)).toBe(query))

test('a page keeps only its own words', () => {
  expect(pick({ status: 'open', other: 'x', sort: 3 }, ['status', 'sort'])).toEqual({ status: 'open' })
  expect(filterWords({ side: 'force', at: '0-4' })).toEqual({ side: 'force' })
})
