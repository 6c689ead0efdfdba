import { z } from 'zod'
import { wordMarks } from './choices.ts'
import type { WordMark } from './choices.ts'
import { wordsOf } from './words.ts'

/** What a person types, without white space at its ends or twice within. */
const typed = z
  .string()
  .max(500)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

/** A word or phrase by which an office marks something, and what it marks. */
export const officeWord = z.object({ word: typed, marks: z.enum(wordMarks) })
export type OfficeWord = { word: string; marks: WordMark }

/** One change of the words of an office; `everywhere` where it holds for all bodies. */
export const wordChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taught'), ...officeWord.shape, everywhere: z.boolean().default(false) }),
  z.object({ kind: z.literal('taken out'), word: typed, everywhere: z.boolean().default(false) }),
])
export type WordChange = z.infer<typeof wordChange>

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

/** The words that stand after some changes, in the order of teaching; of a word taught twice, what was said last counts. */
export function officeWordsAfter(changes: readonly WordChange[]): (OfficeWord & { everywhere: boolean })[] {
  const words = new Map<string, OfficeWord & { everywhere: boolean }>()
  for (const change of changes) {
    const key = keyOfWord(change.word)
    words.delete(key)
    if (change.kind === 'taught')
      words.set(key, { word: change.word, marks: change.marks, everywhere: change.everywhere })
  }
  return [...words.values()]
}
