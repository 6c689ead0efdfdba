import type { Block, Range } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { labelOf, namedIn, type Label } from './label.ts'

/** A stretch of a block that is heard by itself; `label` says whose it is where the words themselves do not. */
export type Cell = Range & { label: Label | null }

/** Which columns of a table hold what was asked and answered, and by whom; null where no column says so. */
export type Columns = { question: number; answer: number; asker: number; answerer: number; count: number }

const HEADS = {
  question:
    /^(?:(?:the |public |scrutiny |written |(?:pcc|commissioner|panel|board|member|mayor)['’]?s?['’]? )?(?:questions?|quer(?:y|ies)|challenges?|enquir(?:y|ies))(?: (?:asked|raised|put|posed|submitted|received))?|what was asked)$/i,
  answer:
    /^(?:(?:the |verbal |written |(?:force|constabulary|police|chief constable)['’]?s? )?(?:answers?|responses?|repl(?:y|ies))(?: (?:given|received|provided))?|what was (?:answered|said))$/i,
  asker: /^(?:(?:asked|raised|put|submitted|question) by|who asked|from|questioner)$/i,
  answerer:
    /^(?:(?:answered|replied|responded|response|reply|answer|given) by|who (?:replied|answered|responded)|respondent)$/i,
}

const textOf = ({ text }: Block, { start, end }: Range) => text.slice(start, end).trim()

/** The columns that a row names as a heading: `Asked by | Question | Who replied | Reply`; null where it is no such heading. */
export function columnsOf(block: Block): Columns | null {
  if (block.cells.length < 2) return null
  const heads = block.cells.map((cell) => textOf(block, cell))
  const place = (shape: RegExp) => heads.findIndex((head) => shape.test(head))
  const [question, answer] = [place(HEADS.question), place(HEADS.answer)]
  if (question === -1 || answer === -1) return null
  return { question, answer, asker: place(HEADS.asker), answerer: place(HEADS.answerer), count: heads.length }
}

/** The columns hold for the rows below, as long as they have as many cells. */
export const carriedOn = (columns: Columns | null, { cells }: Block): Columns | null =>
  columns?.count === cells.length ? columns : null

function labelled(block: Block, columns: Columns, kind: 'question' | 'answer', people: People): Cell[] {
  const cell = block.cells[columns[kind]]
  const who = block.cells[kind === 'question' ? columns.asker : columns.answerer]
  if (!cell || textOf(block, cell) === '') return []
  const speakers = who ? namedIn(textOf(block, who), people) : []
  return [{ ...cell, label: labelOf(textOf(block, cell), people) ? null : { kind, speakers, end: 0 } }]
}

const FEWEST_WORDS = 5

/** `Q (Winston) | Was a call made?`, `CC | The counter opens in May.`: the first of two cells says only whose the other is. */
function nextToLabel(block: Block, people: People): Cell[] | null {
  const [first, second, ...rest] = block.cells
  if (!first || !second || rest.length > 0) return null
  const said = textOf(block, second)
  const head = textOf(block, first)
  const label = labelOf(`${head}:`, people)
  if (!label || label.end < head.length || (label.kind === 'speaker' && said.split(' ').length < FEWEST_WORDS))
    return null
  if (label.kind === 'speaker' && !/[.?!]["'”’)]?$/.test(said)) return null
  return [{ ...second, label: { ...label, end: 0 } }]
}

/** The stretches of a block that are heard each by itself: its cells, or all of it. */
export function cellsOf(block: Block, columns: Columns | null, people: People): Cell[] {
  if (columns && block.cells.length === columns.count)
    return [...labelled(block, columns, 'question', people), ...labelled(block, columns, 'answer', people)]
  if (block.cells.length > 1) return nextToLabel(block, people) ?? block.cells.map((cell) => ({ ...cell, label: null }))
  return [{ start: 0, end: block.text.length, label: null }]
}
