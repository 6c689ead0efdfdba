import { otherwiseMeant, themes, type ThemeWords } from './theme-list.ts'
import { wordsOf, type Word } from './words.ts'

export { namedMattersIn } from './named-matters.ts'

/** A signal word of a theme in a text: `[start, end)` are offsets of the text, `term` is what stands there. */
export type ThemeMention = { theme: string; term: string; start: number; end: number }

type ThemeSearch = {
  /** The themes to look for; without them, those to start from. */
  index?: ThemeIndex
  /** Short forms of people (`DA`, `RJ`), which signal nothing here. */
  people?: ReadonlySet<string>
  /** The text is a heading: a theme's own name counts too. */
  isHeading?: boolean
}

type Term = {
  theme: string | null
  words: { text: string; key: string; isCased: boolean }[]
  isExact: boolean
  onlyHeading: boolean
  /** For a phrase with signs beside its words (`C++`): it stands there sign by sign, `lead` of them before its first word. */
  literal: { text: string; lead: number; isCased: boolean } | null
}

/** Terms by their first word, the longest first: where two begin at one word, the longer takes it. */
export type ThemeIndex = ReadonlyMap<string, readonly Term[]>

const PLAIN = /^[\p{L}\p{N}\s&'’-]*$/u

const isAcronym = (word: string) => /^[A-Z&\d]{2,}$/.test(word) || /^[A-Z][a-z][A-Z]$/.test(word)

function termOf(
  theme: string | null,
  phrase: string,
  traits: { isCased?: boolean; isExact?: boolean; onlyHeading?: boolean } = {},
): Term {
  const { isCased = false, isExact = false, onlyHeading = false } = traits
  const words = wordsOf(phrase).map(({ text, key }) => ({
    text,
    key,
    isCased: isCased || (isAcronym(text) && !/\d/.test(text)),
  }))
  return { theme, words, isExact, onlyHeading, literal: literalOf(phrase, words) }
}

function literalOf(phrase: string, words: Term['words']): Term['literal'] {
  if (PLAIN.test(phrase)) return null
  const isAnyCased = words.some((word) => word.isCased)
  const text = isAnyCased ? phrase : phrase.toLowerCase()
  return { text, lead: wordsOf(phrase)[0]?.start ?? 0, isCased: isAnyCased }
}

function termsOf({ key, words, cased = [], exact = [], headings = [] }: ThemeWords): Term[] {
  return [
    ...words.map((phrase) => termOf(key, phrase)),
    ...cased.map((phrase) => termOf(key, phrase, { isCased: true })),
    ...exact.map((phrase) => termOf(key, phrase, { isExact: true })),
    ...headings.map((phrase) => termOf(key, phrase, { onlyHeading: true })),
  ]
}

const singular = (key: string) => (key.length > 3 ? key.replace(/ies$/, 'y').replace(/s$/, '') : key)
const firstKey = (key: string) => singular(key === 'operation' ? 'op' : key)

/** Makes themes ready to be looked for. Their words are compared as words, never as patterns. */
export function indexThemes(list: readonly ThemeWords[]): ThemeIndex {
  const terms = [...otherwiseMeant.map((phrase) => termOf(null, phrase)), ...list.flatMap(termsOf)]
  return Map.groupBy(
    terms.filter(({ words }) => words.length > 0).toSorted((a, b) => b.words.length - a.words.length),
    (term) => firstKey(term.words[0]?.key ?? ''),
  )
}

/** The themes to start from, ready to be looked for. */
export const startingThemes: ThemeIndex = indexThemes(themes)

function isWord(got: Word | undefined, want: Term['words'][number], isExact: boolean): boolean {
  if (!got) return false
  if (want.isCased)
    return got.text.replace(/['’]s$/, '') === want.text || got.text.replace(/['’]/, '') === `${want.text}s`
  if (want.key === 'op') return got.key === 'op' || got.key === 'operation'
  return got.key === want.key || (!isExact && !isAcronym(got.text) && singular(got.key) === singular(want.key))
}

/** A figure that happens to be a telephone number: `£101`, `1,999`, `101%`, `No. 101`. */
function isFigure(text: string, { key, start, end }: Word): boolean {
  if (!/^\d+$/.test(key)) return false
  return (
    /[£$.,/\d-]$|(?:page|minute|item|no\.?|number|paragraph) $/i.test(text.slice(Math.max(0, start - 10), start)) ||
    /^[%/.,]\d|^%/.test(text.slice(end, end + 2))
  )
}

const doesSomething = new Set([
  'to',
  'asked',
  'said',
  'advised',
  'confirmed',
  'reported',
  'responded',
  'explained',
  'noted',
  'stated',
  'agreed',
  'added',
])

/** `DA to write`, `DA said`, `RJ/DA`: initials, whether or not anybody of that name is known. */
function isPerson(text: string, words: Word[], at: number, people: ReadonlySet<string> | undefined): boolean {
  const word = words[at]
  if (!word || !/^[A-Z]{2,3}$/.test(word.text)) return false
  const next = words[at + 1]?.key ?? ''
  return (
    people?.has(word.text) === true ||
    (word.text.length === 2 && (doesSomething.has(next) || text[word.start - 1] === '/' || text[word.end] === '/'))
  )
}

const LONGEST_NAME = 4

/** Where a phrase with signs begins and ends in a text, if it stands there whole. */
function placeOf(text: string, word: Word, { literal }: Term): { start: number; end: number } | null {
  if (literal === null) return null
  const start = word.start - literal.lead
  const end = start + literal.text.length
  const stands = text.slice(Math.max(0, start), end)
  return start >= 0 && (literal.isCased ? stands : stands.toLowerCase()) === literal.text ? { start, end } : null
}

function termAt(text: string, words: Word[], at: number, search: ThemeSearch): Term | null {
  const { people, isHeading = false, index = startingThemes } = search
  const first = words[at]
  if (!first || isFigure(text, first)) return null
  const fits = (term: Term) =>
    (!term.onlyHeading || (isHeading && words.filter(({ key }) => !/\d/.test(key)).length <= LONGEST_NAME)) &&
    term.words.every((want, i) => isWord(words[at + i], want, term.isExact)) &&
    !(term.words.length === 1 && isPerson(text, words, at, people)) &&
    (term.literal === null || placeOf(text, first, term) !== null)
  return index.get(firstKey(first.key))?.find(fits) ?? null
}

/** The signal words of all themes in a text, in its order; words taken by one are not taken by another. */
export function themesIn(text: string, search: ThemeSearch = {}): ThemeMention[] {
  const words = wordsOf(text)
  const mentions: ThemeMention[] = []
  for (let at = 0; at < words.length; at++) {
    const term = termAt(text, words, at, search)
    const [first, last] = [words[at], words[at + (term?.words.length ?? 1) - 1]]
    if (term?.theme && first && last) {
      const { start, end } = placeOf(text, first, term) ?? { start: first.start, end: last.end }
      mentions.push({ theme: term.theme, term: text.slice(start, end), start, end })
    }
    if (term) at += term.words.length - 1
  }
  return mentions
}
