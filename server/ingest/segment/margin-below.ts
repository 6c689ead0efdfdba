import { joinAll, type Draft } from './pieces.ts'
import { isMarker, wordsIn } from './shape.ts'

const lineOf = (draft: Draft) => draft.lines.at(-1)?.line ?? draft.line

/** Whether a line holds nothing but a few words in the column in which the row above ends with a mark: `Action 01/22`, then `DCC`. */
function isBelowMark(above: Draft | undefined, draft: Draft): boolean {
  const [cell, more] = draft.cells
  const last = above?.cells.at(-1)
  if (!above || !cell || !last || more || above.cells.length < 2 || cell.column === 0) return false
  if (draft.isApart || draft.line !== lineOf(above) + 1 || draft.kind !== 'paragraph') return false
  return cell.column === last.column && wordsIn(draft.text).length <= 5 && isMarker(above.text.slice(last.start))
}

/** Puts what a margin says on the line below a mark to the mark. */
export function joinMarginBelow(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = []
  for (const draft of drafts) {
    const above = result.at(-1)
    if (above && isBelowMark(above, draft)) result[result.length - 1] = joinAll(above, [draft])
    else result.push(draft)
  }
  return result
}
