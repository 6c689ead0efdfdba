import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOfTerm, searchTermsOf } from './search-terms.ts'
import { searchWordsOf } from './search-words.ts'

const begins = (...keys: string[]) => ({ keys, isWhole: false })
const phrase = (...keys: string[]) => ({ keys, isWhole: true })

test.each([
  ['outcome 16', [begins('outcome'), begins('16')]],
  ['Siân Ŵyn', [begins('sian'), begins('wyn')]],
  ['"police and crime plan" review', [phrase('police', 'and', 'crime', 'plan'), begins('review')]],
  ['“put off” again', [phrase('put', 'off'), begins('again')]],
  ['"no impro', [begins('no', 'impro')]],
  ['follow-up', [begins('follow', 'up')]],
  ['victims’ VICTIMS victims', [begins('victims')]],
  ['NEAR(a* OR b) AND NOT c:d', ['near', 'a', 'or', 'b', 'and', 'not', 'c']],
  ['', []],
  ['""" - * ( ) : ^ \u0000 \ud800', []],
])('%s', (question, terms) => {
  const found = searchTermsOf(question)
  if (question.startsWith('NEAR')) expect(found.flatMap(({ keys }) => keys)).toEqual([...terms, 'd'])
  else expect(found).toEqual(terms)
})

test('ten thousand letters ask for no more than three hundred of them', () => {
  const [term, ...more] = searchTermsOf('a'.repeat(10_000))
  expect(more).toEqual([])
  expect(term?.keys[0]).toHaveLength(64)
  expect(searchTermsOf('word '.repeat(9) + Array.from({ length: 60 }, (_, at) => `w${at}`).join(' '))).toHaveLength(12)
})

test('any question comes to keys that mean nothing to a database but themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
      for (const { keys } of searchTermsOf(question)) for (const key of keys) expect(key).toMatch(/^[a-z0-9]{1,64}$/)
    }),
  )
})

test('each word of a text is found where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = searchWordsOf(text)
      for (const word of words) {
        const [term] = searchTermsOf(text.slice(word.start, word.end))
        const places = placesOfTerm(words, term ?? { keys: [], isWhole: true })
        expect(places.some(({ start }) => start === word.start)).toBe(true)
      }
    }),
  )
})
