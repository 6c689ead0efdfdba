import type { Range } from '../../../../shared/blocks.ts'
import type { WordMark } from '../../../../shared/choices.ts'
import { hasSigns } from '../../../../shared/office-words.ts'
import type { OfficeWord } from '../../../../shared/office-words.ts'
import { wordsOf } from '../../../../shared/words.ts'
import type { Word } from '../../../../shared/words.ts'

/** A taught word where it stands in a text. */
export type FoundWord = Range & { marks: WordMark; isPlural: boolean }

type Phrase = { keys: string[]; marks: WordMark; literal: { text: string; lead: number } | null }

/** Phrases by their first word, the longest first. */
export type WordIndex = ReadonlyMap<string, readonly Phrase[]>

function phraseOf({ word, marks }: OfficeWord): Phrase {
  const words = wordsOf(word)
  const literal = hasSigns(word) ? { text: word.toLowerCase(), lead: words[0]?.start ?? 0 } : null
  return { keys: words.map(({ key }) => key), marks, literal }
}

const plurals = (key: string): string[] => [`${key}s`, `${key}es`, key.replace(/y$/, 'ies')]

/** Makes words ready to be looked for. They are compared as words, never as patterns. */
export function indexWords(words: readonly OfficeWord[]): WordIndex {
  const phrases = words.map(phraseOf).filter(({ keys }) => keys.length > 0)
  const longestFirst = phrases.toSorted((a, b) => b.keys.length - a.keys.length)
  const alone = longestFirst.filter(({ keys }) => keys.length === 1)
  // A word that was taught itself is no plural of another.
  const keyed = [
    ...longestFirst.map((phrase) => [phrase.keys[0] ?? '', phrase] as const),
    ...alone.flatMap((phrase) => plurals(phrase.keys[0] ?? '').map((key) => [key, phrase] as const)),
  ]
  const byFirst = Map.groupBy(keyed, ([key]) => key)
  return new Map([...byFirst].map(([key, all]) => [key, [...new Set(all.map(([, phrase]) => phrase))]]))
}

// Between the words of one phrase: a space, a hyphen, or both halves of a dash.
const JOINT = /^[ /‐‑–'’-]{1,3}$/

function standsAt(text: string, words: Word[], at: number, { keys, literal, marks }: Phrase): FoundWord | null {
  let isPlural = false
  for (const [step, key] of keys.entries()) {
    const [word, before] = [words[at + step], words[at + step - 1]]
    if (!word || (step > 0 && before && !JOINT.test(text.slice(before.end, word.start)))) return null
    isPlural = step === keys.length - 1 && word.key !== key && plurals(key).includes(word.key)
    if (word.key !== key && !isPlural) return null
  }
  const [start, end] = [words[at]?.start ?? 0, words[at + keys.length - 1]?.end ?? 0]
  if (literal === null) return { start, end, marks, isPlural }
  const from = Math.max(0, start - literal.lead)
  const until = from + literal.text.length
  return text.slice(from, until).toLowerCase() === literal.text ? { start: from, end: until, marks, isPlural } : null
}

/** The taught words of a text in order; where two begin at one word, the longer takes it. */
export function findWords(text: string, index: WordIndex): FoundWord[] {
  if (index.size === 0) return []
  const words = wordsOf(text)
  const found: FoundWord[] = []
  let taken = 0
  for (const [at, word] of words.entries()) {
    if (word.start < taken) continue
    for (const phrase of index.get(word.key) ?? []) {
      const one = standsAt(text, words, at, phrase)
      if (one === null || one.start < taken) continue
      found.push(one)
      taken = one.end
      break
    }
  }
  return found
}
