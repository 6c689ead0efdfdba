import { expect, test } from 'vitest'
import { contentWords, stem, wordsFor } from './words.ts'

const alike: [string, string][] = [
  ['abandoned', 'abandoning'],
  ['recommendation', 'recommendations'],
  ['policy', 'policies'],
]
test.each(alike)('%s and %s have one stem', (a, b) => expect(stem(a)).toBe(stem(b)))

test('a stem keeps four letters', () => expect(stem('ways')).toBe('ways'))

const cases: [string, string[]][] = [
  ['The DCC to report on abandoned 101 calls by 3 June 2024', ['abandon', '101', 'call']],
  ['Siân’s café review', ['sians', 'cafe', 'review']],
  ['Action for the next meeting', []],
]
test.each(cases)('%s', (text, words) => expect([...contentWords(text)]).toEqual(words.map((word) => stem(word))))

test('reasons show words as they stand, not stems', () => {
  expect(wordsFor(['abandon', 'call', 'custod'], 'Abandoned calls to the room')).toEqual(['Abandoned', 'calls'])
})
