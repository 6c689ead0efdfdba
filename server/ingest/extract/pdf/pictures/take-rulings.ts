import type { DrawnRuling, GreyPicture } from '../../../../../shared/page-pictures.ts'

type Stretch = { line: number; from: number; to: number }
/** Stretches of following lines of pixels that touch: one drawn line, askew perhaps. */
type Chain = { stretches: Stretch[]; last: Stretch; from: number; to: number; pixels: number }

/** In shares of how light the paper is: darker is drawn; the shading of a cell is lighter. */
const dark = 0.72
/** In inches: letters have no straight edges as long, and what is thicker is a bar or a picture. */
const shortest = { piece: 0.22, level: 0.45, upright: 0.22 }
const thickest = 0.035
/** Pixels that may be missing inside a drawn line at one place, and the share of it that has to be there. */
const gap = 6
const full = 0.9

/** How the pixels of a picture follow each other along a line, level or upright. */
type Way = { lines: number; length: number; at: (line: number, along: number) => number }

/** The brightness that half of a picture's pixels have at least: that of its paper. */
function paperOf(grey: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const shade of grey) counts[shade] = (counts[shade] ?? 0) + 1
  let left = grey.length / 2
  let shade = 255
  for (; shade > 0 && left > 0; shade--) left -= counts[shade] ?? 0
  return shade
}

function stretchesOf(grey: Uint8Array, { lines, length, at }: Way, least: number): Stretch[] {
  const found: Stretch[] = []
  const darkest = paperOf(grey) * dark
  for (let line = 0; line < lines; line++) {
    let [from, last, drawn] = [-1, -gap - 1, 0]
    for (let along = 0; along <= length + gap; along++) {
      const isDark = along < length && (grey[at(line, along)] ?? 255) < darkest
      if (isDark) {
        if (from < 0) [from, drawn] = [along, 0]
        last = along
        drawn++
      } else if (from >= 0 && along - last > gap) {
        const long = last + 1 - from
        if (long >= least && drawn >= long * full) found.push({ line, from, to: last + 1 })
        from = -1
      }
    }
  }
  return found
}

/** Stretches come line by line; one that touches a stretch of the line before it, or nearly, goes on with its chain. */
function chainsOf(stretches: readonly Stretch[]): Chain[] {
  const chains: Chain[] = []
  let open: Chain[] = []
  for (const stretch of stretches) {
    open = open.filter(({ last }) => stretch.line - last.line <= 2)
    const chain = open.find(({ last }) => stretch.from <= last.to + gap && stretch.to >= last.from - gap)
    if (!chain) {
      const begun = { stretches: [stretch], last: stretch, ...stretch, pixels: stretch.to - stretch.from }
      chains.push(begun)
      open.push(begun)
      continue
    }
    chain.stretches.push(stretch)
    chain.last = stretch
    chain.from = Math.min(chain.from, stretch.from)
    chain.to = Math.max(chain.to, stretch.to)
    chain.pixels += stretch.to - stretch.from
  }
  return chains
}

function takeAlong(grey: Uint8Array, way: Way, dotsPerInch: number, isVertical: boolean): DrawnRuling[] {
  const least = dotsPerInch * (isVertical ? shortest.upright : shortest.level)
  const drawn = chainsOf(stretchesOf(grey, way, dotsPerInch * shortest.piece)).filter(
    ({ from, to, pixels }) => to - from >= least && pixels / (to - from) <= Math.max(3, dotsPerInch * thickest),
  )
  for (const { stretches } of drawn)
    for (const { line, from, to } of stretches)
      for (let along = from; along < to; along++)
        for (const beside of [line - 1, line, line + 1])
          if (beside >= 0 && beside < way.lines) grey[way.at(beside, along)] = 255
  return drawn.map(({ stretches, from, to }) => {
    const [first, last] = [stretches[0]?.line ?? 0, stretches.at(-1)?.line ?? 0]
    return { isVertical, at: (first + last) / 2, from, to }
  })
}

/**
 * Finds the straight lines that a page draws, level and upright, as borders of tables are, and takes them out of its
 * picture: they would be taken for letters. Lengths are pixels.
 */
export function takeRulings({ width, height, grey }: GreyPicture, dotsPerInch: number): DrawnRuling[] {
  const whole = grey.slice()
  const level: Way = { lines: height, length: width, at: (line, along) => line * width + along }
  const upright: Way = { lines: width, length: height, at: (line, along) => along * width + line }
  const found = takeAlong(whole, level, dotsPerInch, false)
  const more = takeAlong(grey, upright, dotsPerInch, true)
  // Each way is looked at in the picture as it was: a line that is crossed is still one line.
  for (let at = 0; at < grey.length; at++) if (whole[at] === 255) grey[at] = 255
  return [...found, ...more]
}
