/** A word of a text: as it stands, folded for comparing, and where it stands. */
export type Word = { text: string; key: string; start: number; end: number }

const WORD = /[\p{L}\p{N}&]+(?:['’][\p{L}]+)*/gu

/** `Victims’` and `victims'` are one word, `don’t` and `dont` another. */
const foldWord = (text: string) => text.replace(/['’]/g, '').toLowerCase()

/** The words of a text in their order; hyphens part words, apostrophes do not, `L&D` is one word and ` & ` reads as `and`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    key: match[0] === '&' ? 'and' : foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
