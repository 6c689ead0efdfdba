import { lineOf } from './lines.ts'
import type { Line, Segment } from './shapes.ts'

/** Two columns are text where each has so many lines, and lines so long; else they are a table. */
const least = { lines: 5, words: 3, fill: 0.6, full: 0.5 }

type Side = { lines: Line[]; left: number; right: number }

const crosses = ({ segments }: Line, x: number) => segments.some((segment) => segment.x < x && segment.right > x)

function sideOf(lines: readonly Line[], keeps: (segment: Segment) => boolean): Side {
  const kept = lines.flatMap((line) => {
    const segments = line.segments.filter(keeps)
    return segments.length > 0 ? [lineOf(segments, line)] : []
  })
  return { lines: kept, left: Math.min(...kept.map(({ x }) => x)), right: Math.max(...kept.map(({ right }) => right)) }
}

function isText({ lines, left, right }: Side): boolean {
  const words = lines.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.split(' ').length, 0))
  const full = lines.filter((line) => line.right - left > (right - left) * least.fill && line.segments.length === 1)
  const average = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)
  return lines.length >= least.lines && average >= least.words && full.length >= lines.length * least.full
}

/** The heights at which a side leaves more room than from line to line. */
function breaksIn({ lines }: Side): number[] {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const pitch = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0
  return lines.slice(1).flatMap((line, index) => ((steps[index] ?? 0) > pitch * 1.15 ? [line.y] : []))
}

/** The rows of a table begin at the same height on both sides; passages of two columns do not. */
function areRows(left: Side, right: Side): boolean {
  const [these, those] = [breaksIn(left), breaksIn(right)]
  const shared = these.filter((y) => those.some((other) => Math.abs(other - y) < 2)).length
  return shared >= 2 && shared >= Math.min(these.length, those.length) * 0.7
}

/** The place that parts the lines into two columns with the fewest lines across it, in the middle of where they stand. */
function gutterOf(lines: readonly Line[]): number | null {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map((line) => line.right))
  let best: { x: number; across: number } | null = null
  for (let x = left + (right - left) * 0.3; x < left + (right - left) * 0.7; x += 2) {
    const across = lines.filter((line) => crosses(line, x)).length
    if (!best || across < best.across) best = { x, across }
  }
  return best && best.across < lines.length / 2 ? best.x : null
}

/** Stretches of lines that do, or do not, leave a place free. */
function stretches(lines: readonly Line[], gutter: number): { lines: Line[]; isParted: boolean }[] {
  const result: { lines: Line[]; isParted: boolean }[] = []
  for (const line of lines) {
    const isParted = !crosses(line, gutter)
    const last = result.at(-1)
    if (last && last.isParted === isParted) last.lines.push(line)
    else result.push({ lines: [line], isParted })
  }
  return result
}

/** Lines in the order in which they are read: where text is set in two columns, the left one first. Each block is a column. */
export function inReadingOrder(lines: readonly Line[]): Line[][] {
  const gutter = lines.length >= least.lines ? gutterOf(lines) : null
  if (gutter === null) return lines.length > 0 ? [[...lines]] : []
  const blocks: Line[][] = []
  let loose: Line[] = []
  for (const stretch of stretches(lines, gutter)) {
    const left = sideOf(stretch.lines, ({ x }) => x < gutter)
    const right = sideOf(stretch.lines, ({ x }) => x >= gutter)
    if (!stretch.isParted || !isText(left) || !isText(right) || areRows(left, right)) {
      loose.push(...stretch.lines)
      continue
    }
    if (loose.length > 0) blocks.push(loose)
    loose = []
    blocks.push(...inReadingOrder(left.lines), ...inReadingOrder(right.lines))
  }
  if (loose.length > 0) blocks.push(loose)
  return blocks
}
