import type { WordMark } from './choices.ts'
import type { WordChange } from './word-changes.ts'
import { wordsOf } from './words.ts'

/** A word or phrase by which an office marks something, and what it marks. */
export type OfficeWord = { word: string; marks: WordMark }

/** How many words an office may teach, and how long one may be. */
export const wordLimits = { words: 60, ofPhrase: 5, characters: 60 } as const

const PLAIN = /^[\p{L}\p{N}\s'’-]*$/u

/** A phrase with signs beside its words (`[PSP]`, `To-do!`) stands there sign by sign. */
export const hasSigns = (word: string): boolean => !PLAIN.test(word)

/** The same for a word however it is written: `Call-back`, `CALL BACK`. */
export const keyOfWord = (word: string): string =>
  hasSigns(word)
    ? word.toLowerCase()
    : wordsOf(word)
        .map(({ key }) => key)
        .join(' ')

export type TaughtWord = OfficeWord & { everywhere: boolean }

/** The words that stand after some changes, in the order of teaching; of a word taught twice, what was said last counts. */
export function officeWordsAfter(changes: readonly WordChange[]): TaughtWord[] {
  const words = new Map<string, TaughtWord>()
  for (const change of changes) {
    const key = keyOfWord(change.word)
    words.delete(key)
    if (change.kind === 'taught') {
      const { word, marks, everywhere } = change
      words.set(key, { word, marks, everywhere })
    }
  }
  return [...words.values()]
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/**
 * Those of some words that may stand in a text, however its lines break: without them the text is read as with the others
 * alone. Some of them may mark nothing there.
 */
export function standingWords(text: string, words: readonly OfficeWord[]): OfficeWord[] {
  if (words.length === 0) return []
  const letters = lettersOf(text)
  const stands = (word: string) => wordsOf(word).every(({ text: part }) => letters.includes(stem(lettersOf(part))))
  return words.filter(({ word }) => stands(word)).map(({ word, marks }) => ({ word, marks }))
}

/** What a word has in common with its plural. */
const stem = (letters: string) => letters.replace(/y$/, '')
