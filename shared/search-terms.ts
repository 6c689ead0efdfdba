import { searchWordsOf, type SearchWord } from './search-words.ts'

/** What is looked for: words that stand side by side, the last of them by its beginning unless it `isWhole`. */
export type SearchTerm = { keys: string[]; isWhole: boolean }

/** More of a question than this is not read. */
export const mostLetters = 300
const MOST_TERMS = 12

const QUOTE = /["“”„«»]/u
const keysOf = (text: string) => searchWordsOf(text).map(({ key }) => key)

function termsOfPart(part: string, isPhrase: boolean, isClosed: boolean): SearchTerm[] {
  if (isPhrase) return [{ keys: keysOf(part), isWhole: isClosed }]
  return part.split(/\s/).map((word) => ({ keys: keysOf(word), isWhole: false }))
}

/**
 * Reads a question as people type it: every word is required and found by its beginning; words in quotes stand side by
 * side as they are. Signs mean nothing else; a quote that is not closed is still being typed. Never fails: what has no
 * letters and no digits asks for nothing.
 */
export function searchTermsOf(question: string): SearchTerm[] {
  const parts = question.slice(0, mostLetters).split(QUOTE)
  const terms = parts.flatMap((part, at) => termsOfPart(part, at % 2 === 1, at < parts.length - 1))
  const once = new Map(terms.map((term) => [JSON.stringify(term), term]))
  return [...once.values()].filter(({ keys }) => keys.length > 0).slice(0, MOST_TERMS)
}

/** Whether a term stands in the words from one of them on; `whole` where its last word is all of the word there. */
function standsAt(words: SearchWord[], at: number, { keys, isWhole }: SearchTerm): 'whole' | 'beginning' | null {
  const last = keys.length - 1
  if (!keys.slice(0, last).every((key, i) => words[at + i]?.key === key)) return null
  const [key, word] = [keys[last] ?? '', words[at + last]?.key ?? '']
  if (word === key) return 'whole'
  return !isWhole && word.startsWith(key) ? 'beginning' : null
}

/** Where a term stands in a text. */
export type TermPlace = { start: number; end: number; isWhole: boolean }

/** All places of one term among the words of a text, in their order. */
export function placesOfTerm(words: SearchWord[], term: SearchTerm): TermPlace[] {
  return words.flatMap((word, at) => {
    const how = standsAt(words, at, term)
    const end = words[at + term.keys.length - 1]?.end ?? word.end
    return how === null ? [] : [{ start: word.start, end, isWhole: how === 'whole' }]
  })
}
