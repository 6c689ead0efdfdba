import type { WordChange } from '../word-changes.ts'
import { wording } from '../words/word-changes.ts'

/** A change of the words of an office as a sentence. */
export function wordChangeInWords(change: WordChange): string {
  const { word, everywhere } = change
  if (change.kind === 'taken out') return wording.takenOut(word)
  const marks = wording.marks[change.marks]
  return everywhere ? wording.taughtForAll(word, marks) : wording.taught(word, marks)
}
