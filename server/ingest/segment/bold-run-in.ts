import { partOf } from '../../../shared/part-of.ts'
import { itemNumberAt } from './item-number.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isMarker, isTitle, wordsIn } from './shape.ts'

const fewest = 3
/** Below the name of the meeting. */
const heading = 2
// "ABC 40.": the number of an action.
const reference = /^[A-Z]{1,5}[ /-]?\d[\d/.-]*\.$/

/** Where the title in bold ends that a paragraph begins with, "**Domestic abuse.** ACC Lee reported …"; null without one. */
function titleEnd(draft: Draft): number | null {
  const { text, kind, emphasis, mark, cells } = draft
  const [first] = emphasis
  if (kind !== 'paragraph' || mark.heading > 0 || mark.row >= 0 || cells.length > 1 || first?.start !== 0) return null
  const title = text.slice(0, first.end).trimEnd()
  const isRunIn = title.endsWith('.') && /^ {1,2}["'“‘(]?[\p{Lu}\d]/u.test(text.slice(title.length))
  if (!isRunIn || itemNumberAt(text) !== null || isMarker(title) || label.test(title) || reference.test(title))
    return null
  return isTitle(title.slice(0, -1)) && !hasVerb(title) && wordsIn(title).length <= 9 ? title.length : null
}

// Names of facts, and of lists of people, head no item.
const label =
  /^(?:updates?|actions?|decisions?|resolved|agreed|questions?|answers?|response|note|reported|status|apologies|present|in attendance|attendees|attendance|also present|chair|next steps|follow[- ]up|complete[d]?|closed|done|on-?going|open|deferred|put off|under way|no (?:change|better)|dropped)\b/i

/**
 * Parts the title that a paragraph begins with in bold from the words behind it, where at least three paragraphs begin so and
 * nothing else heads the items.
 */
export function partBoldRunIns(drafts: readonly Draft[]): Draft[] {
  const ends = new Map<number, number>()
  for (const [index, draft] of drafts.entries()) {
    const end = titleEnd(draft)
    if (end !== null) ends.set(index, end)
  }
  const found = [...ends.keys()]
  const areMarked = drafts.slice(found[0], found.at(-1)).some(({ mark }) => mark.heading > 0)
  if (ends.size < fewest || areMarked) return [...drafts]
  return drafts.flatMap((draft, index) => {
    const end = ends.get(index)
    if (end === undefined) return [draft]
    const title = partOf(draft, 0, end)
    return [{ ...title, mark: { ...title.mark, heading } }, partOf(draft, end + 1)]
  })
}
