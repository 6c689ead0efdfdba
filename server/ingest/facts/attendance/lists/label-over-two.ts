import type { Block } from '../../../../../shared/blocks.ts'
import { entriesIn } from '../../people/entries.ts'
import { attendanceLabel, labelOf, type Label } from '../label.ts'

/** "In" in the margin of one row and "attendance:" in that of the next are one label, over both. */
export function labelOverTwo(block: Block, next: Block | undefined): Label | null {
  const [first, second] = block.cells
  const below = /^[\p{L} ]{2,25}:(?= )/u.exec(next?.text ?? '')?.[0]
  if (!first || !second || below === undefined || labelOf(block)) return null
  // Somebody in the first cell is the last of the list above.
  if (entriesIn(block.text.slice(first.start, first.end)).length > 0) return null
  const words = `${block.text.slice(0, first.end)} ${below}`
  const label = words.length <= 40 ? attendanceLabel(words) : null
  return label?.rest === '' ? { ...label, rest: block.text.slice(second.start) } : null
}
