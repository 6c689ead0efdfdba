import type { Part, Passage } from './shapes.ts'

const apart = (values: Iterable<number>, gap: number) =>
  [...new Set(values)]
    .toSorted((a, b) => a - b)
    .filter((value, index, all) => index === 0 || value - (all[index - 1] ?? 0) > gap)

const passagesIn = (part: Part): Passage[] =>
  part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)) : [part]

/** Makes levels of sizes and distances: the largest heading is of level 1, and so is the bullet furthest to the left. */
export function withLevels(parts: readonly Part[]): Part[] {
  const passages = parts.flatMap(passagesIn)
  const sizes = apart(
    passages.filter(({ kind }) => kind === 'heading').map(({ level }) => level),
    0.6,
  ).toReversed()
  const indents = apart(
    parts.flatMap((part) => (part.kind === 'list item' ? [part.level] : [])),
    9,
  )
  const levelOf = ({ kind, level }: Passage) => {
    if (kind === 'heading') return Math.min(6, sizes.findIndex((size) => level > size - 0.7) + 1)
    return kind === 'list item' ? Math.max(1, indents.findLastIndex((indent) => indent <= level + 1) + 1) : 0
  }
  const levelled = (passage: Passage): Passage => ({ ...passage, level: levelOf(passage) })
  return parts.map((part) => {
    if (part.kind !== 'table') return levelled(part)
    // In a cell a bullet is one of its own list.
    const inCell = (passage: Passage) => (passage.kind === 'list item' ? { ...passage, level: 1 } : levelled(passage))
    return {
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, passages: cell.passages.map(inCell) })),
      })),
    }
  })
}
