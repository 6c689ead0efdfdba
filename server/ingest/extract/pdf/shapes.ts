/** A piece of text that a page draws in one go. Lengths are points; `y` is the baseline and grows downwards. */
export type Run = { text: string; x: number; right: number; y: number; size: number; isBold: boolean }

/** A drawn line, of a table's border as a rule. */
export type Ruling = { isVertical: boolean; at: number; from: number; to: number }

/** What a page draws, upright and read from its top left corner. */
export type PageContent = { width: number; height: number; runs: Run[]; rulings: Ruling[] }

/** Text with the parts of it that are bold. */
export type Styled = { text: string; bold: [start: number, end: number][] }

/** What stands on one line between two gaps too wide to be spaces. */
export type Segment = Styled & { x: number; right: number; firstWordWidth: number; runs: Run[] }

/** `limit` is how far to the right the line could have reached. */
export type Line = {
  page: number
  y: number
  x: number
  right: number
  limit: number
  size: number
  isBold: boolean
  segments: Segment[]
}

/**
 * A passage as it will stand in the held text; `pageBreaks` are the places in `text` at which a new page begins.
 * `firstWordWidth` and `room`, what its last line left free, tell whether one passage was wrapped into another.
 */
export type Passage = Styled & {
  firstWordWidth: number
  room: number
  kind: 'paragraph' | 'list item' | 'heading'
  level: number
  page: number
  pageBreaks: number[]
}

export type TableCell = { column: number; passages: Passage[] }
/** `isOpen`: no line closes the row where the page begins or ends, so that it goes on from, or on, another page. */
export type TableRow = { page: number; cells: TableCell[]; isOpen: { above: boolean; below: boolean } }
export type Table = { kind: 'table'; page: number; columns: number[]; rows: TableRow[] }

export type Part = Passage | Table
