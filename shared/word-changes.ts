import { z } from 'zod'
import { wordMarks } from './choices.ts'

/** What a person types, without white space at its ends or twice within. */
const typed = z
  .string()
  .max(500)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

/** A word or phrase by which an office marks something, and what it marks. */
export const officeWord = z.object({ word: typed, marks: z.enum(wordMarks) })

/** One change of the words of an office; `everywhere` where it holds for all bodies. */
export const wordChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taught'), ...officeWord.shape, everywhere: z.boolean().default(false) }),
  z.object({ kind: z.literal('taken out'), word: typed, everywhere: z.boolean().default(false) }),
])
export type WordChange = z.infer<typeof wordChange>
