import type { Evidence } from './evidence.ts'

/** A label that no reader knows, before passages that ask somebody for something. */
export type WordSuggestion = {
  word: string
  /** Unread passages that begin with it, and documents in which they stand. */
  passages: number
  documents: number
  sentences: Evidence[]
}

/** Which labels stand again and again before somebody who is to do something, in passages that nothing was read from? */
export type WordSuggestionsAnswer = { suggestions: WordSuggestion[] }
