import type { DrawnRuling } from '../../../../../shared/page-pictures.ts'
import { hangs } from './letter-heights.ts'
import type { Word } from './words-in.ts'

/** Fewer words than this say little about how their line slopes. */
const leastWords = 5
/** A page laid down askew is turned by a little; more is another thing. */
const mostSlope = 0.1

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The slope of a line through the feet of its words, by least squares. */
function slopeOf(words: readonly Word[]): number {
  const x = words.reduce((sum, { left }) => sum + left, 0) / words.length
  const y = words.reduce((sum, { bottom }) => sum + bottom, 0) / words.length
  const across = words.reduce((sum, { left }) => sum + (left - x) ** 2, 0)
  return across === 0 ? 0 : words.reduce((sum, { left, bottom }) => sum + (left - x) * (bottom - y), 0) / across
}

/** The words of each line of a page, in the order in which they were recognised. */
export function linesOfWords(words: readonly Word[]): Word[][] {
  const lines = new Map<string, Word[]>()
  for (const word of words) {
    const line = lines.get(word.line)
    if (line) line.push(word)
    else lines.set(word.line, [word])
  }
  return [...lines.values()]
}

/** The words and drawn lines of a page that was laid down askew, as they would stand had it been laid straight. */
export function straighten(
  words: readonly Word[],
  rulings: readonly DrawnRuling[],
): { words: Word[]; rulings: DrawnRuling[] } {
  const slopes = linesOfWords(words.filter(({ text }) => !hangs(text)))
    .filter((line) => line.length >= leastWords)
    .map(slopeOf)
  const slope = middle(slopes)
  if (Math.abs(slope) > mostSlope) return { words: [...words], rulings: [...rulings] }
  return {
    words: words.map(({ left, top, right, bottom, ...word }) => {
      const [toRight, up] = [((top + bottom) / 2) * slope, ((left + right) / 2) * slope]
      return { ...word, left: left + toRight, right: right + toRight, top: top - up, bottom: bottom - up }
    }),
    rulings: rulings.map(({ isVertical, at, from, to }) => {
      const [alongMoved, atMoved] = [at * slope, ((from + to) / 2) * slope]
      return isVertical
        ? { isVertical, at: at + atMoved, from: from - alongMoved, to: to - alongMoved }
        : { isVertical, at: at - atMoved, from: from + alongMoved, to: to + alongMoved }
    }),
  }
}
