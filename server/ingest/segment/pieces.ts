import type { Block } from '../../../shared/blocks.ts'
import type { Unit } from './unit.ts'

/** A unit with what the stages of segmentation have found out about it. */
export type Draft = Unit & { kind: Block['kind']; level: number; lost: Block['lost']; title: string | null }

export const draftOf = (unit: Unit): Draft => ({ ...unit, kind: 'paragraph', level: 0, lost: null, title: null })

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
