import { expect, test } from 'vitest'
import { checkWordChange, wordFault } from './check-word-change.ts'
import { officeWordsAfter, wordLimits, type OfficeWord } from './office-words.ts'
import type { WordChange } from './word-changes.ts'

test.each([
  ['', /Type a word/],
  ['***', /no letter/],
  ['a', /single letter/],
  ['A B', /single letter/],
  ['17', /number/],
  ['17 / 2', /number/],
  ['the', /every set of notes/],
  ['To the', /every set of notes/],
  ['Action plan', /every set of notes/],
  ['ACTION-PLAN', /every set of notes/],
  ['Meeting', /every set of notes/],
  ['PCC', /office or a body/],
  ['The Chief Constable', /office or a body/],
  ['OPCC', /office or a body/],
  ['one of the six new words', /6 words/],
  ['x'.repeat(61), /61 characters/],
])('%s is refused with a sentence', (word, sentence) => {
  expect(wordFault(word)).toMatch(sentence)
  expect(wordFault(word)).toMatch(/\.$/)
})

test.each(['Commission', 'To take away', 'call-back', 'Plea++', '(?:plea', 'Ymrwymiad', 'Hoped for by', 'TTA'])(
  '%s may be taught',
  (word) => expect(wordFault(word)).toBeNull(),
)

const taught = (word: string, marks: OfficeWord['marks'] = 'action'): WordChange => ({
  kind: 'taught',
  word,
  marks,
  everywhere: false,
})

test('a word is taught once however it is written, and may be taught to mark something else', () => {
  const words = officeWordsAfter([taught('Call-back'), taught('Plea'), taught('CALL BACK', 'report')])
  expect(words.map(({ word, marks }) => [word, marks])).toEqual([
    ['Plea', 'action'],
    ['CALL BACK', 'report'],
  ])
  expect(checkWordChange(words, taught('plea'))).toMatch(/already/)
  expect(checkWordChange(words, taught('plea', 'report'))).toBeNull()
  expect(checkWordChange(words, { kind: 'taken out', word: 'Gone', everywhere: false })).toMatch(/not taught/)
})

test('there is a limit to the words', () => {
  const words = officeWordsAfter(Array.from({ length: wordLimits.words }, (_, i) => taught(`Plea${i}x`)))
  expect(checkWordChange(words, taught('Weather'))).toMatch(/60 words/)
})
