import type { Ruling } from '../shapes.ts'

/** In points: pieces so near to one line, and to each other along it, are one line of which the scanner lost a part. */
const near = 2.5
const gap = 20

/** Lines that were found in pieces, whole. */
export function joinRulings(pieces: readonly Ruling[]): Ruling[] {
  const whole: Ruling[] = []
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const before = whole.find(
      (one) => one.isVertical === piece.isVertical && Math.abs(one.at - piece.at) <= near && piece.from - one.to <= gap,
    )
    if (before) before.to = Math.max(before.to, piece.to)
    else whole.push({ ...piece })
  }
  return whole
}
