import type { MarkedPiece } from '../../../shared/answers/search.ts'
import { placesOfTerm, type SearchTerm, type TermPlace } from '../../../shared/search-terms.ts'
import { searchWordsOf } from '../../../shared/search-words.ts'

/** A longer text is shown around its first match. */
const MOST_LETTERS = 420
const BEFORE = 140

/** Overlapping places as one. */
function merged(places: TermPlace[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  return runs
}

function piecesBetween(
  text: string,
  from: number,
  until: number,
  runs: { start: number; end: number }[],
): MarkedPiece[] {
  const inside = runs.filter(({ start, end }) => end > from && start < until)
  const pieces = inside.flatMap(({ start, end }, at) => [
    { text: text.slice(inside[at - 1]?.end ?? from, start), isMatch: false },
    { text: text.slice(start, Math.min(end, until)), isMatch: true },
  ])
  const rest = { text: text.slice(inside.at(-1)?.end ?? from, until), isMatch: false }
  return [...pieces, rest].filter((piece) => piece.text !== '')
}

/** The nearest place at or before, or at or after, that parts no word. */
const wordStart = (text: string, at: number) => text.lastIndexOf(' ', at) + 1
const wordEnd = (text: string, at: number) => (text.indexOf(' ', at) === -1 ? text.length : text.indexOf(' ', at))

/** A text with what was looked for marked; of a long one the part around its first match. */
export function markTerms(text: string, terms: readonly SearchTerm[]): MarkedPiece[] {
  const words = searchWordsOf(text)
  const runs = merged(terms.flatMap((term) => placesOfTerm(words, term)))
  if (text.length <= MOST_LETTERS) return piecesBetween(text, 0, text.length, runs)
  const first = runs[0]?.start ?? 0
  const from =
    first <= BEFORE ? 0 : wordStart(text, Math.max(first - BEFORE, Math.min(first, text.length - MOST_LETTERS)))
  const until = Math.min(wordEnd(text, from + MOST_LETTERS), from + 2 * MOST_LETTERS, text.length)
  const pieces = piecesBetween(text, from, until, runs)
  const dots = { text: '…', isMatch: false }
  return [...(from > 0 ? [dots] : []), ...pieces, ...(until < text.length ? [dots] : [])]
}

/**
 * How well a text answers what was looked for: whole words before beginnings of words, words side by side before words far
 * apart, a text that is about little else before a long one. Higher is better.
 */
export function weightOf(text: string, terms: readonly SearchTerm[]): number {
  const words = searchWordsOf(text)
  const places = terms.map((term) => placesOfTerm(words, term))
  const whole = places.map((found) => (found.some((place) => place.isWhole) ? 1 : found.length > 0 ? 0.5 : 0))
  const starts = places.flatMap((found) => found[0]?.start ?? [])
  const spread = starts.length < 2 ? 0 : Math.max(...starts) - Math.min(...starts)
  const share = whole.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, terms.length)
  return 2 * share + 1 / (1 + spread / 40) + 1 / Math.log2(4 + words.length)
}
