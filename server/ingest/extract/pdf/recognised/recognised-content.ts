import type { RecognisedPage } from '../../../../../shared/page-pictures.ts'
import type { PageContent, Run } from '../shapes.ts'
import { joinRulings } from './join-rulings.ts'
import { hangs, sizeOf } from './letter-heights.ts'
import { linesOfWords, straighten } from './straighten.ts'
import { trimBoxes } from './trim-boxes.ts'
import { wordsIn, type Word } from './words-in.ts'

/** Between two words of a line there is at least so much room, in heights of the letters. */
const leastGap = 0.2
/** In heights of the letters: how far hanging ones reach, and how far from its line a word may be measured. */
const below = 0.21
const sameLine = 0.6
/** Sizes as near to each other as this are one size that was measured twice. */
const sameSize = 1.25

/** What a bullet is taken for where it stands alone before the words of a line. */
const bullet = /^(?:[e¢«»°©®*+·•]|[-–—]{1,2})$/u

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

type Line = { runs: Run[]; size: number | null }

/** Where a word stands on the page by its own letters; null where they do not tell. */
function footOf({ text, bottom }: Word, height: number, scale: number): number | null {
  if (sizeOf(text, 1) === null) return null
  return bottom * scale - (hangs(text) ? height * below : 0)
}

/** The words of a line as runs; where several lines were taken for one, each word keeps its own height. */
function lineOf(words: readonly Word[], scale: number): Line {
  const size = middle(words.flatMap(({ text, top, bottom }) => sizeOf(text, (bottom - top) * scale) ?? [])) ?? null
  const height = size ?? Math.max(...words.map(({ top, bottom }) => bottom - top)) * scale
  const feet = words.map((word) => footOf(word, height, scale))
  const common = middle(feet.filter((foot) => foot !== null)) ?? Math.max(...words.map(({ bottom }) => bottom)) * scale
  const runs = words.map(({ text, left, right }, index) => {
    const foot = feet[index] ?? common
    const next = words[index + 1]?.left ?? Infinity
    const isBullet = index === 0 && words.length > 1 && bullet.test(text)
    const end = Math.max(left * scale + 0.1, Math.min(right * scale, next * scale - height * leastGap))
    const y = Math.abs(foot - common) < height * sameLine ? common : foot
    return { text: isBullet ? '•' : text, x: left * scale, right: end, y, size: height, isBold: false }
  })
  return { runs, size }
}

/** The size in which most of a document is set. */
function commonSize(lines: readonly Line[]): number {
  const sizes = lines.flatMap(({ runs, size }) => runs.flatMap(() => size ?? []))
  return middle(sizes) ?? 11
}

/** A measured size as one of a few steps away from the common one: what differs by the measuring alone is the same. */
function steppedSize(size: number, common: number): number {
  return common * sameSize ** Math.round(Math.log(size / common) / Math.log(sameSize))
}

function pageOf({ tsv, dotsPerInch, ...page }: RecognisedPage) {
  const scale = 72 / dotsPerInch
  const { words, rulings } = straighten(wordsIn(tsv), page.rulings)
  const points = rulings.map(({ isVertical, at, from, to }) => ({
    isVertical,
    at: at * scale,
    from: from * scale,
    to: to * scale,
  }))
  return {
    width: page.width * scale,
    height: page.height * scale,
    lines: trimBoxes(linesOfWords(words)).map((line) => lineOf(line, scale)),
    rulings: joinRulings(points),
  }
}

/**
 * What recognised pages draw, as if it had been text: words with the line they stand on and the size of their letters, in
 * points, and the lines of tables. Pages that were laid down askew are straightened. Bold type is not known.
 */
export function recognisedContent(recognised: readonly RecognisedPage[]): PageContent[] {
  const pages = recognised.map(pageOf)
  const common = commonSize(pages.flatMap(({ lines }) => lines))
  const stepped = ({ runs, size }: Line) => runs.map((run) => ({ ...run, size: steppedSize(size ?? common, common) }))
  return pages.map(({ lines, ...page }) => ({ ...page, runs: lines.flatMap(stepped) }))
}
