import type { Block, Range } from '../../../../../shared/blocks.ts'
import type { ActionFact } from '../../../../../shared/facts.ts'

const LONGEST = 60

/** Whether words are the names of owners and what joins them: `SG/EM`, `Mr Lamb and DCC`. */
function areOwners(words: string, owners: ActionFact['owners']): boolean {
  const rest = owners.reduce((left, { written }) => left.replace(written, ' '), words)
  return owners.length > 0 && rest !== words && !/[\p{L}\p{N}]/u.test(rest.replace(/\band\b|\bwith\b/gi, ' '))
}

/** Where a text goes back in the document: what was read behind it stands beside one of its lines. */
function goesBackAt({ text, offsets }: Block, { start, end }: Range): number {
  let reached = -1
  for (let at = start; at < end; at++) {
    const offset = offsets[at] ?? 0
    if (text[at] !== ' ' && offset < reached) return at
    reached = Math.max(reached, offset)
  }
  return end
}

/** The words of an action without what stands in a column beside them, its owner as a rule: it is no part of the sentence. */
export function besideOwner(block: Block, body: Range, owners: ActionFact['owners']): Range {
  const end = goesBackAt(block, body)
  if (end < body.end) return { start: body.start, end }
  const [cell, before] = [block.cells.at(-1), block.cells.at(-2)]
  if (!cell || !before || cell.start <= body.start || cell.end < body.end || before.start >= body.end) return body
  const words = block.text.slice(cell.start, body.end)
  return words.length <= LONGEST && areOwners(words, owners) ? { start: body.start, end: cell.start } : body
}
