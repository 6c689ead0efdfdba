import type { Draft } from './pieces.ts'

/** Lines of a hard-wrapped text are about equally long: that length, or null where lines are passages. */
export function wrapWidth(drafts: readonly Draft[]): number | null {
  const lengths = drafts
    .filter((draft) => draft.mark.row < 0 && draft.cells.length === 1)
    .map((draft) => draft.text.length)
  const long = lengths.filter((length) => length >= 55 && length <= 130).sort((a, b) => a - b)
  const width = long[Math.floor(long.length * 0.95)] ?? 0
  const full = long.filter((length) => length >= width * 0.85).length
  const beyond = lengths.filter((length) => length > 130).length
  return full >= 8 && full >= lengths.length * 0.2 && beyond <= lengths.length * 0.02 ? width : null
}

/** Whether the first word of the next line would not have fitted on this one: then a wrapped line ends here, not a passage. */
export function isFull(last: Draft, next: Draft, width: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  return last.indent + last.text.length + 1 + word.length > width
}
