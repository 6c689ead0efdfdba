import type { Line } from './shapes.ts'

/** How a document is set: the size of its running text, the distance between its lines, and whether passages stand apart. */
export type Setting = { bodySize: number; pitch: (size: number) => number; isSpaced: boolean }

function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null)
}

const rounded = (size: number) => Math.round(size * 2) / 2

/** The size in which most letters of the lines are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, segments } of lines) {
    const length = segments.reduce((sum, { text }) => sum + text.length, 0)
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}

type Step = { ratio: number; isAfterShort: boolean }

/** From each line to the next one below it, in heights of its letters. */
function stepsIn(blocks: readonly Line[][]): Step[] {
  return blocks.flatMap((lines) =>
    lines.slice(1).flatMap((next, index) => {
      const line = lines[index] as Line
      const ratio =
        next.page === line.page && rounded(next.size) === rounded(line.size) ? (next.y - line.y) / line.size : 0
      return ratio > 0.9 && ratio < 4 ? [{ ratio, isAfterShort: line.right < line.limit - line.size * 8 }] : []
    }),
  )
}

/**
 * Measures lines that stand one below the other. The distance from line to line inside a passage is the least one that is
 * common: distances between passages are larger, or else passages do not stand apart.
 */
export function settingOf(blocks: readonly Line[][]): Setting {
  const steps = stepsIn(blocks)
  const ordered = steps
    .map((step) => step.ratio)
    .filter((ratio) => ratio < 2.2)
    .toSorted((a, b) => a - b)
  const low = ordered[Math.floor(ordered.length * 0.1)] ?? 1.2
  const ratio = middle(ordered.filter((step) => step < low * 1.1)) ?? 1.2
  const ends = steps.filter((step) => step.isAfterShort)
  const wide = ends.filter((step) => step.ratio > ratio * 1.18).length
  return {
    bodySize: commonSize(blocks.flat()),
    pitch: (size) => ratio * size,
    isSpaced: wide >= 3 && wide > ends.length * 0.67,
  }
}
