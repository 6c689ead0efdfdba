import type { Block, Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import { isAsked, isImperative, isNothing } from '../wording.ts'

/** What a row has in the margin: a cell of initials or of words, and a cell with a day. */
export type Beside = { owner: Range | null; due: Range | null }

// Under whoever is to act, or behind him, the day: `RJ asap`, `DCC by 4 May`.
export const dayBehind = /(?:^| )(?:asap|ASAP|(?:by|before|due|in|at|end|next|w\/c) \S.{1,28})$/

const mark = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[a-z]|[ivx]{1,5})[.)]?$/i

/** `(a)    DCC to list the vans`: a point of the notes, whose words reach into the margin. */
export const isPoint = ({ text, cells: [first, second, more] }: Block): boolean =>
  first !== undefined &&
  second !== undefined &&
  more === undefined &&
  /^\(?(?:[a-z]|[ivx]{1,5})[.)]$/i.test(text.slice(first.start, first.end))

/** The cells of a line without the number or letter of a list that stands in one of its own. */
export function cellsOf({ cells, text }: Block): Block['cells'] {
  const [first, ...rest] = cells
  return first && rest.length > 1 && mark.test(text.slice(first.start, first.end)) ? rest : cells
}

/** Whoever stands beside a passage in a column of its own, and where the words of the passage end. */
export function besideIn(block: Block, people: People): { end: number; owner: string } | null {
  const [main, last, more] = cellsOf(block)
  if (!main || !last || more || last.column === 0) return null
  const owner = block.text.slice(last.start, last.end)
  return ownersIn(owner, people).length > 0 ? { end: main.end, owner } : null
}

/** The cell of a row in a column of the margin, where it says anything. */
export function cellIn(block: Block, column: number | null): Range | null {
  const isApart = block.cells.length > 1 || (block.cells[0]?.column ?? 0) > 0
  const cell = isApart ? block.cells.find((one) => one.column === column) : undefined
  return cell && !isNothing(block.text.slice(cell.start, cell.end)) ? cell : null
}

/** Whether a cell asks for something itself. */
export const isOrder = (block: Block, { start, end }: Range): boolean =>
  isAsked(block.text.slice(start, end)) || isImperative(block.text.slice(start, end))

/** Under whoever is to act, in his own cell, may stand the day. */
export function withDay(block: Block, { owner, due }: Beside): Beside {
  const at = owner && due === null ? dayBehind.exec(block.text.slice(owner.start, owner.end))?.index : undefined
  // A whole order may stand there, and end in its day.
  if (!owner || at === undefined || at === 0 || isOrder(block, owner)) return { owner, due }
  const before = block.text.slice(owner.start, owner.start + at).replace(/ ?[–—-]$/, '')
  return {
    owner: { start: owner.start, end: owner.start + before.length },
    due: { start: owner.start + at + 1, end: owner.end },
  }
}

/** The cell with the words of a row: the last wide one that stands before the margin. */
export function wideCell(block: Block, { owner, due }: Beside): Range | null {
  const isOwn = (cell: Range) => cell.start !== owner?.start && cell.start !== due?.start
  return block.cells.filter((cell) => isOwn(cell) && cell.end - cell.start > 12).at(-1) ?? null
}
