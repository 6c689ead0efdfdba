import type { Draft } from '../pieces.ts'
import { wordsIn } from '../shape.ts'

const inNumber = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.)]?$/i

/** Whether a piece is one passage: beside its words stands at most the number of its paragraph. */
export function isPassage({ text, cells: [first, second, more], mark }: Draft): boolean {
  if (mark.row >= 0 || mark.heading > 0 || more) return false
  return !first || !second || inNumber.test(text.slice(first.start, first.end))
}

// No sentence and no entry of a table ends so.
const cutWord = / (?:the|a|an|and|or|of|to|with|by|from|for|at|which|whose|than|because|their|his|her|its|will|would)$/

/** A row with a cell that breaks off, and no next row that goes on without a first cell of its own. */
export function hasCutCell(draft: Draft, next: Draft | undefined): boolean {
  if (isPassage(draft) || draft.mark.heading > 0 || draft.kind === 'heading' || goesOnBelow(draft, next)) return false
  return draft.cells.some(({ start, end }) => {
    const words = draft.text.slice(start, end)
    return wordsIn(words).length >= 5 && cutWord.test(words)
  })
}

/** Whether the next line stands in a later column, or begins small: the rest of a row that was broken over lines. */
export const goesOnBelow = ({ cells: [own] }: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  (/^\P{Lu}/u.test(next.text.replace(/^\d[\d.]*\s/, '')) || (next.cells[0]?.column ?? 0) > (own?.column ?? 0))
