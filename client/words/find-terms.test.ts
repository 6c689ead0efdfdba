import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTerms } from './find-terms.ts'
import { glossary } from './glossary.ts'

const found = (text: string) => findTerms(text).flatMap(({ entry, text: said }) => (entry ? [[said, entry.key]] : []))

test.each([
  ['Outcome 16 came back', [['Outcome 16', 'outcome-16']]],
  ['Two silent lapses, and a silent lapse', [['silent lapses', 'silent-lapse']]],
  [
    'HMICFRS and the PEEL inspection',
    [
      ['HMICFRS', 'hmicfrs'],
      ['PEEL', 'peel'],
    ],
  ],
  ['peel an orange for the pcc', []],
  ['Outcome 160, OPCCs', []],
  ['', []],
])('"%s" has the terms %o', (text, terms) => expect(found(text)).toEqual(terms))

test('the pieces of a text are the text', () => {
  const word = fc.constantFrom(...glossary.flatMap((entry) => entry.marks), 'of', ', ', ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const text = words.join(' ')
      const pieces = findTerms(text)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const keys = pieces.flatMap(({ entry }) => entry?.key ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('each word of the glossary has a key of its own, a meaning that is a sentence, and forms nobody else has', () => {
  const keys = glossary.map(({ key }) => key)
  const marks = glossary.flatMap((entry) => entry.marks)
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(marks).size).toBe(marks.length)
  for (const { meaning } of glossary) expect(meaning).toMatch(/^\p{Lu}[\s\S]+\.$/u)
})
