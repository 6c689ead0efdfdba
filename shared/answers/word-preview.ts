import type { Evidence } from './evidence.ts'

/** What would teaching a word find in what is held? Nothing is changed. */
export type WordPreviewAnswer = {
  /** Why it cannot be taught and what to do; null where it can. */
  fault: string | null
  /** Documents in which it stands where it may mark something, and the passages in which it does. */
  documents: number
  passages: number
  /** Some of these passages, the newest first. */
  sentences: Evidence[]
}

/** What do documents give that are read with a word? Only actions and decisions that the word gives or changes. */
export type WordReadingAnswer = {
  /** Documents that were read, the newest first, of those in which it stands. */
  read: number
  of: number
  actions: number
  /** Of these, earlier actions gone through. */
  earlier: number
  decisions: number
  /** Actions that are read without the word and would not be with it. */
  lost: number
}
