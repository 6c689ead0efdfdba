import { wordsOf, type Word } from '../../../shared/words.ts'

/** A held text with its words, and where each word stands among them: made once for all decisions on a document. */
export type HeldWords = { text: string; words: Word[]; places: Map<string, number[]> }

export function heldWords(text: string): HeldWords {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  words.forEach(({ key }, index) => {
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  })
  return { text, words, places }
}

/** Where a run of words stands in the text, as the number of its first word, in order. */
export function runsOf({ words, places }: HeldWords, keys: readonly string[]): number[] {
  const rarest = keys
    .map((key, index) => ({ index, at: places.get(key) ?? [] }))
    .reduce<{ index: number; at: number[] } | null>((a, b) => (a === null || b.at.length < a.at.length ? b : a), null)
  if (rarest === null) return []
  return rarest.at
    .map((at) => at - rarest.index)
    .filter((start) => start >= 0 && keys.every((key, index) => words[start + index]?.key === key))
}
