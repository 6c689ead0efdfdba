import type { RecognisedWord } from './source.ts'

/** How sure some recognised words are on average, each by its letters; null where there are none. */
export function meanConfidence(words: readonly RecognisedWord[]): number | null {
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0)
  const sure = words.reduce((sum, { start, end, confidence }) => sum + (end - start) * confidence, 0)
  return letters === 0 ? null : sure / letters
}
