/** A word as search knows it: its key, by which it is found, and where it stands in the text. */
export type SearchWord = { key: string; start: number; end: number }

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const MARKS = /[\p{M}'’]/gu
const OTHER = /[^a-z0-9]/gu
const IS_PLAIN = /^[A-Za-z0-9]+$/
const IS_SPELT = /[\p{L}\p{N}]/u

/** Beyond this many letters two words are one: no word of a language is longer. */
const MOST_LETTERS = 64

/** Letters that are no accented ones, and how they are typed on a keyboard that has none of them. */
const spelt: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}

/** A letter of another alphabet by its number: what a database does with letters then makes no difference. */
function inPlainLetters(letter: string): string {
  if (!IS_SPELT.test(letter)) return ''
  return spelt[letter] ?? `x${(letter.codePointAt(0) ?? 0).toString(16)}x`
}

/** The key of a word: small letters without accents or apostrophes, `a` to `z` and digits alone. */
function keyOf(word: string): string {
  // Most words are spelt in these letters already: to ask that is far cheaper than to fold.
  if (IS_PLAIN.test(word)) return word.toLowerCase().slice(0, MOST_LETTERS)
  const plain = word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '')
  return plain.replace(OTHER, inPlainLetters).slice(0, MOST_LETTERS)
}

/**
 * The words of a text for search, in their order: `Siân` and `sian` have one key, so have `Victims’` and `victims`; hyphens
 * and other signs part words. Database and question are both spelt by this, so that they agree in every database.
 */
export function searchWordsOf(text: string): SearchWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ key }) => key !== '')
}
