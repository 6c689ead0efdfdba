import type { SourceSpan } from './facts.ts'

/**
 * What a passage is by its shape. `repeated` passages (a page read twice) and `noise` (page footers, banners) are kept and
 * counted, but no fact is read from them.
 */
export type BlockKind = 'title' | 'heading' | 'label' | 'paragraph' | 'bullet' | 'row' | 'repeated' | 'noise'

/** A stretch of a block's `text`, `[start, end)`. */
export type Range = { start: number; end: number }

/**
 * A passage of the document as one piece of folded text, joined where a page break cut it.
 * `offsets[i]` is the place in the held text of the character `text[i]`. A folded space has the place of the last of its
 * white space; a joining space has the place where its gap begins.
 */
export type Block = {
  kind: BlockKind
  text: string
  offsets: number[]
  line: number
  /** Where each line of the document that the text runs over begins in `text`; the first entry is `{ start: 0, line }`. */
  lines: { start: number; line: number }[]
  /** Cells of a table row or of a tab-separated line, as ranges of `text`; one cell where there are no columns. */
  cells: { start: number; end: number; column: number }[]
  /** What stands in bold or underlined, as ranges of `text`: a run-in heading, a status word. */
  emphasis: Range[]
  /** Headings: 1 is the top; 7 is a short line that only looks like one. Bullets: depth from 1. Otherwise 0. */
  level: number
  /** The number of the agenda item that this block stands under, whole ("2.1.3"), or the bare heading's title; null before any. */
  item: string | null
  /** The headings above this block, outermost first, as written. */
  under: string[]
  /** Set where the start or the end of the passage is lost in the document. */
  lost: 'start' | 'end' | null
}

/** An exact slice of the document, ready to stand in a fact. */
export type Slice = { text: string; line: number; spans: SourceSpan[] }
