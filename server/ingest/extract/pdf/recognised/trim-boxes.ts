import { sizeOf } from './letter-heights.ts'
import type { Word } from './words-in.ts'

/** How much higher than usual the boxes of a line are, and how much wider its letters, for it to be set in a larger size. */
const higher = 1.2
const wider = 1.12

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const heightOf = (words: readonly Word[]) =>
  middle(words.flatMap(({ text, top, bottom }) => sizeOf(text, bottom - top) ?? []))
const widthOf = (words: readonly Word[]) =>
  words.reduce((sum, { left, right }) => sum + right - left, 0) / words.reduce((sum, { text }) => sum + text.length, 0)

/** A word whose box ends where its letters do in a line of the usual size. */
function trimmed(word: Word, usual: number): Word {
  const size = sizeOf(word.text, 1)
  return size === null ? word : { ...word, bottom: Math.min(word.bottom, word.top + usual / size) }
}

/**
 * The lines of a page, without the room that Tesseract at times counts to the words of a short line below them: such boxes
 * are higher than usual, though their letters are no wider.
 */
export function trimBoxes(lines: readonly Word[][]): Word[][] {
  const usual = heightOf(lines.flat())
  const usualWidth = widthOf(lines.flat())
  return lines.map((words) => {
    const isPadded = heightOf(words) > usual * higher && widthOf(words) < usualWidth * wider
    return isPadded ? words.map((word) => trimmed(word, usual)) : words
  })
}
