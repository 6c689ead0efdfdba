import type { Block, Range } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { ownersIn } from '../owner/owner.ts'
import { marginOf } from './columns.ts'
import { isAsked, isNothing } from './wording.ts'

/** An action that a cell in the right-hand column makes: its words, and the owner where the cell is only a name. */
export type MarginAction = { block: Block; body: Range; owner: string | null }

const undertaken = /\b(?:agreed to|undertook|will|would|to be|asked|requested|to provide|should|action)\b/i

/** Reads the right-hand column that a line heads `ACTION` or `LEAD`: initials beside a passage, or the action itself. */
export function marginActions(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  people: People,
): Map<number, MarginAction[]> {
  const found = new Map<number, MarginAction[]>()
  let column: number | null = null
  let beside: Block | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise' || used.has(index)) continue
    const header = marginOf(block)
    column = header ?? column
    if (header !== null || column === null) continue
    const cell = block.cells.find((one) => one.column === column && (block.cells.length > 1 || one.column > 0))
    const main = block.cells.length > 1 ? block : beside
    const action = cell && block.kind !== 'heading' ? inMargin(block, cell, main, people) : null
    if (action) found.set(index, [action])
    if (!cell || block.cells.length > 1) beside = block
  }
  return found
}

function inMargin(block: Block, cell: Range, main: Block | null, people: People): MarginAction | null {
  const words = block.text.slice(cell.start, cell.end)
  if (isNothing(words)) return null
  if (ownersIn(words, people).length === 0) return isAsked(words) ? { block, body: cell, owner: null } : null
  const body = main && besideIt(main, main === block ? cell : null)
  return main && body ? { block: main, body, owner: words } : null
}

/** The sentence beside a name in the margin that asks for or takes up something; the last one where none does. */
function besideIt(block: Block, margin: Range | null): Range | null {
  const wide = block.cells.filter(({ end, start }) => start !== margin?.start && end - start > 12).at(-1)
  if (!wide) return null
  const text = block.text.slice(wide.start, wide.end)
  const sentences = sentencesOf(text)
  const words = (range: Range) => text.slice(range.start, range.end)
  const chosen =
    sentences.findLast((one) => isAsked(words(one))) ??
    sentences.findLast((one) => undertaken.test(words(one))) ??
    sentences.at(-1)
  return chosen ? { start: wide.start + chosen.start, end: wide.start + chosen.end } : null
}
