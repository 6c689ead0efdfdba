import type { Line, Run, Segment } from './shapes.ts'

/** In heights of the letters: a gap this wide parts words, and one this wide parts columns. */
export const gaps = { word: 0.15, column: 1 }

type Row = { y: number; size: number; runs: Run[] }

const adjoins = (row: Row, run: Run) =>
  row.runs.some((other) => run.x - other.right < row.size * 0.4 && other.x - run.right < row.size * 0.4)

/** Whether a run stands on a line: on its base, or raised or lowered beside it, as `th` of a date is. */
function standsOn(row: Row, run: Run): boolean {
  const off = Math.abs(row.y - run.y)
  if (off <= 0.25 * Math.min(row.size, run.size)) return true
  return run.size < row.size * 0.9 && off < row.size * 0.6 && run.text.trim().length <= 4 && adjoins(row, run)
}

/** The runs of a page by their lines, from the top. Large runs come first: small ones find the line they belong to. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows = new Map<number, Row[]>()
  const key = (y: number) => Math.round(y / 20)
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.x - b.x)) {
    const nearby = [-1, 0, 1].flatMap((step) => rows.get(key(run.y) + step) ?? [])
    const row = nearby
      .filter((one) => standsOn(one, run))
      .toSorted((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0]
    if (row) row.runs.push(run)
    else rows.set(key(run.y), [...(rows.get(key(run.y)) ?? []), { y: run.y, size: run.size, runs: [run] }])
  }
  return [...rows.values()].flat().toSorted((a, b) => a.y - b.y)
}

/** Runs that touch are one word. */
function firstWordWidth(runs: readonly Run[]): number {
  const end = runs.findIndex((run, index) => run.x - (runs[index - 1]?.right ?? run.x) > gaps.word * run.size)
  const last = runs.at(end < 0 ? -1 : end - 1)
  return (last?.right ?? 0) - (runs[0]?.x ?? 0)
}

export function segmentOf(runs: Run[]): Segment {
  let text = ''
  const bold: Segment['bold'] = []
  let previous: Run | undefined
  for (const run of runs) {
    const isApart =
      previous &&
      (run.x - previous.right > gaps.word * run.size || previous.text.endsWith(' ') || run.text.startsWith(' '))
    if (isApart) text += ' '
    const start = text.length
    text += run.text.trim().replace(/\s+/g, ' ')
    const last = bold.at(-1)
    if (run.isBold && last && last[1] >= start - 1) last[1] = text.length
    else if (run.isBold) bold.push([start, text.length])
    previous = run
  }
  const [first] = runs
  const x = first?.x ?? 0
  const right = Math.max(...runs.map((run) => run.right))
  return { text, bold, x, right, firstWordWidth: firstWordWidth(runs), runs }
}

/** A row's runs from the left, parted where the gap is too wide for a space. */
function segmentsOf({ runs, size }: Row): Segment[] {
  const parts: Run[][] = []
  let right = -Infinity
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = parts.at(-1)
    if (last && run.x - right < gaps.column * size) last.push(run)
    else parts.push([run])
    right = Math.max(right, run.right)
  }
  return parts.map(segmentOf)
}

const boldShare = (segments: readonly Segment[]) => {
  const all = segments.reduce((sum, { text }) => sum + text.length, 0)
  return (
    segments.reduce((sum, { bold }) => sum + bold.reduce((part, [start, end]) => part + end - start, 0), 0) /
    Math.max(1, all)
  )
}

/** The lines that some runs of a page stand on, from the top; each parted where a gap is wider than between words. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  return rowsOf(runs).map((row) => {
    const { y, size } = row
    return lineOf(segmentsOf(row), { page, y, size })
  })
}

/** A line of some segments; how far it could have reached is not known yet. */
export function lineOf(segments: Segment[], at: Pick<Line, 'page' | 'y' | 'size'>): Line {
  const right = Math.max(...segments.map((segment) => segment.right))
  return { ...at, x: segments[0]?.x ?? 0, right, limit: right, isBold: boldShare(segments) > 0.9, segments }
}

/** Two segments of a line as one, with what stands between them. */
export function joinSegments(first: Segment, second: Segment, by: ' ' | '\t'): Segment {
  const at = first.text.length + 1
  const bold = second.bold.map(([start, end]): [number, number] => [start + at, end + at])
  return {
    ...first,
    text: first.text + by + second.text,
    bold: [...first.bold, ...bold],
    right: second.right,
    runs: [...first.runs, ...second.runs],
  }
}
