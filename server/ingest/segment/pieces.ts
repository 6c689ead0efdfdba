import type { Block } from '../../../shared/blocks.ts'
import type { Unit } from './unit.ts'

/** A unit with what the stages of segmentation have found out about it. */
export type Draft = Unit & { kind: Block['kind']; level: number; lost: Block['lost']; title: string | null }

export const draftOf = (unit: Unit): Draft => ({ ...unit, kind: 'paragraph', level: 0, lost: null, title: null })

const moved = (range: { start: number; end: number }, start: number, end: number) => ({
  start: Math.max(0, range.start - start),
  end: Math.min(range.end, end) - start,
})

/** The part `[start, end)` of a unit as a unit of its own, trimmed. */
export function slice<Piece extends Unit>(unit: Piece, start: number, end = unit.text.length): Piece {
  while (start < end && unit.text[start] === ' ') start++
  while (end > start && unit.text[end - 1] === ' ') end--
  const inside = <R extends { start: number; end: number }>(ranges: R[]): R[] =>
    ranges.map((range) => ({ ...range, ...moved(range, start, end) })).filter((range) => range.end > range.start)
  const before = unit.lines.findLast((entry) => entry.start <= start)
  const line = before?.line ?? unit.line
  const later = unit.lines.filter((entry) => entry.start > start && entry.start < end)
  return {
    ...unit,
    text: unit.text.slice(start, end),
    offsets: unit.offsets.slice(start, end),
    line,
    lines: [{ start: 0, line }, ...later.map((entry) => ({ start: entry.start - start, line: entry.line }))],
    cells: inside(unit.cells),
    emphasis: inside(unit.emphasis),
  }
}

const shifted = <R extends { start: number; end: number }>(range: R, by: number): R => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
})

/** Several units as one passage, in one go: a space stands for whatever was between them; the last cell of the first grows. */
export function joinAll<Piece extends Unit>(first: Piece, rest: readonly Unit[]): Piece {
  const pieces = [first, ...rest]
  const offsets: number[] = []
  const lines: Unit['lines'] = []
  const emphasis: Unit['emphasis'] = []
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) offsets.push((offsets.at(-1) ?? 0) + 1)
    const at = offsets.length
    for (const offset of piece.offsets) offsets.push(offset)
    for (const entry of piece.lines)
      if (entry.line !== lines.at(-1)?.line) lines.push({ start: entry.start + at, line: entry.line })
    for (const range of piece.emphasis) emphasis.push(shifted(range, at))
  }
  const text = pieces.map((piece) => piece.text).join(' ')
  const cells = first.cells.map((cell, index) =>
    index === first.cells.length - 1 ? { ...cell, end: text.length } : cell,
  )
  return { ...first, text, offsets, lines, cells, emphasis }
}
