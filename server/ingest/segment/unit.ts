import type { Range } from '../../../shared/blocks.ts'

/** What a piece of the held text is by the mark-up of its document alone. */
export type Mark = { heading: number; list: number; row: number; column: number }

/**
 * A piece of the held text between two breaks (a line's end, a block's end, a column): folded, with the place of every
 * character. `row` numbers the table row it stands in, -1 outside tables.
 */
export type Unit = {
  text: string
  offsets: number[]
  line: number
  lines: { start: number; line: number }[]
  cells: { start: number; end: number; column: number }[]
  emphasis: Range[]
  mark: Mark
  /** Whether a blank line or a page's end stands before it. */
  isApart: boolean
  /** White space before the first character on its line. */
  indent: number
}
