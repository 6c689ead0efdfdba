import type { Block, Range, Slice } from './blocks.ts'
import type { SourceSpan } from './facts.ts'

/** The line of the document on which the character at `at` of a block's text stands. */
export function lineAt(block: Block, at: number): number {
  let low = 0
  let high = block.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((block.lines[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return block.lines[low - 1]?.line ?? block.line
}

/** A range of a text without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { start, end }
}

function spansOf(block: Block, start: number, end: number): SourceSpan[] {
  const spans: SourceSpan[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const isGap = block.text[at] === ' ' && at + 1 < end && block.offsets[at + 1] !== (block.offsets[at] ?? 0) + 1
    if (!isGap) continue
    spans.push([block.offsets[from] ?? 0, (block.offsets[at - 1] ?? 0) + 1])
    from = at + 1
  }
  spans.push([block.offsets[from] ?? 0, (block.offsets[end - 1] ?? 0) + 1])
  return spans
}

/**
 * The exact slice of the document that `[start, end)` of a block's text stands for: trimmed, with one span for each piece
 * where a page break or a passage left out interrupts it. An empty range gives an empty text and no spans.
 */
export function cut(block: Block, start = 0, end = block.text.length): Slice {
  const range = trimmed(block.text, Math.max(0, start), Math.min(end, block.text.length))
  const line = lineAt(block, range.start)
  if (range.start >= range.end) return { text: '', line, spans: [] }
  return { text: block.text.slice(range.start, range.end), line, spans: spansOf(block, range.start, range.end) }
}

/** One slice over several: their texts joined by one space, their spans in the order given. */
export function joined(slices: Slice[]): Slice {
  const kept = slices.filter((slice) => slice.text !== '')
  return {
    text: kept.map((slice) => slice.text).join(' '),
    line: kept[0]?.line ?? 1,
    spans: kept.flatMap((slice) => slice.spans),
  }
}
