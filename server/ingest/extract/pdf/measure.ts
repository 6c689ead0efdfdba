import type { Line } from './shapes.ts'

/** How a document is set: the size of its running text, the distance between its lines, how far they reach. */
export type Setting = { bodySize: number; pitch: (size: number) => number }

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

/**
 * Measures lines that stand one below the other. The distance from line to line inside a passage is the least one that is
 * common: distances between passages are larger.
 */
export function settingOf(blocks: readonly Line[][]): Setting {
  const bodySize = commonSize(blocks.flat())
  const steps: number[] = []
  for (const lines of blocks)
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      const step =
        next && next.page === line.page && rounded(next.size) === rounded(line.size) ? (next.y - line.y) / line.size : 0
      if (step > 0.9 && step < 2.2) steps.push(step)
    }
  const ordered = steps.toSorted((a, b) => a - b)
  const low = ordered[Math.floor(ordered.length * 0.1)] ?? 1.2
  const ratio = middle(ordered.filter((step) => step < low * 1.15)) ?? 1.2
  return { bodySize, pitch: (size) => ratio * size }
}
