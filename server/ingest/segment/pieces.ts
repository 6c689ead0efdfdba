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

/** Two units as one passage: a space stands for whatever was between them. */
export function join<Piece extends Unit>(first: Piece, second: Unit): Piece {
  const at = first.text.length + 1
  const shift = <R extends { start: number; end: number }>(range: R): R => ({ ...range, start: range.start + at, end: range.end + at })
  const last = first.cells.at(-1)
  const cells = last ? [...first.cells.slice(0, -1), { ...last, end: at + second.text.length }] : second.cells.map(shift)
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    offsets: [...first.offsets, (first.offsets.at(-1) ?? 0) + 1, ...second.offsets],
    lines: [...first.lines, ...second.lines.map((entry) => ({ start: entry.start + at, line: entry.line }))].filter(
      (entry, index, all) => index === 0 || entry.line !== all[index - 1]?.line,
    ),
    cells,
    emphasis: [...first.emphasis, ...second.emphasis.map(shift)],
  }
}
