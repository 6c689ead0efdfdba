import type { Block, Range } from './blocks.ts'

/** What a passage is in the document: its folded text, where each character of it stands, and what is marked in it. */
type Passage = Pick<Block, 'text' | 'offsets' | 'line' | 'lines' | 'cells' | 'emphasis'>

const moved = (range: Range, start: number, end: number): Range => ({
  start: Math.max(0, range.start - start),
  end: Math.min(range.end, end) - start,
})

/** The part `[start, end)` of a passage as a passage of its own, trimmed. */
export function partOf<Whole extends Passage>(whole: Whole, start: number, end = whole.text.length): Whole {
  while (start < end && whole.text[start] === ' ') start++
  while (end > start && whole.text[end - 1] === ' ') end--
  const inside = <R extends Range>(ranges: R[]): R[] =>
    ranges.map((range) => ({ ...range, ...moved(range, start, end) })).filter((range) => range.end > range.start)
  const before = whole.lines.findLast((entry) => entry.start <= start)
  const line = before?.line ?? whole.line
  const later = whole.lines.filter((entry) => entry.start > start && entry.start < end)
  return {
    ...whole,
    text: whole.text.slice(start, end),
    offsets: whole.offsets.slice(start, end),
    line,
    lines: [{ start: 0, line }, ...later.map((entry) => ({ start: entry.start - start, line: entry.line }))],
    cells: inside(whole.cells),
    emphasis: inside(whole.emphasis),
  }
}
