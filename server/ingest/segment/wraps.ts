import { itemNumberAt } from './item-number.ts'
import { join, type Draft } from './pieces.ts'
import { beginsLower, isDangling, isFinished, isLettered, isMarker, wordsIn } from './shape.ts'

/** Lines of a hard-wrapped text are about equally long: that length, or null where lines are passages. */
function wrapWidth(drafts: readonly Draft[]): number | null {
  const lengths = drafts.filter((draft) => draft.mark.row < 0 && draft.cells.length === 1).map((draft) => draft.text.length)
  const long = lengths.filter((length) => length >= 55 && length <= 130).sort((a, b) => a - b)
  const width = long[Math.floor(long.length * 0.95)] ?? 0
  const full = long.filter((length) => length >= width * 0.85).length
  const beyond = lengths.filter((length) => length > 130).length
  return full >= 8 && full >= lengths.length * 0.3 && beyond <= lengths.length * 0.02 ? width : null
}

const isOpen = (draft: Draft) => draft.mark.heading === 0 && draft.mark.row < 0 && (draft.kind === 'paragraph' || draft.kind === 'bullet')

/** Whether a passage can take words from the next line at its end at all. */
function canGoOn(draft: Draft): boolean {
  if (!isOpen(draft) || isFinished(draft.text)) return false
  const [first, second, ...more] = draft.cells
  if (!second) return true
  return more.length === 0 && first !== undefined && itemNumberAt(draft.text.slice(first.start, first.end)) !== null
}

/** Whether a line begins something of its own: a bullet, a number, a label. */
function beginsAnew(draft: Draft): boolean {
  return isLettered(draft.text) || isMarker(draft.text) || itemNumberAt(draft.text) !== null || /^[\p{Lu}][\p{L} ]{2,30}:/u.test(draft.text)
}

/** A sentence that a line's end, a page's end or a passage left out interrupts goes on in the next open piece. */
function goesOn(previous: Draft, next: Draft, width: number | null): boolean {
  if (!canGoOn(previous) || next.mark.heading > 0 || next.mark.row >= 0 || next.cells.length > 1) return false
  if (next.kind !== 'paragraph' && next.kind !== 'bullet') return false
  const count = wordsIn(previous.text).length
  if (beginsLower(next.text)) return next.kind === 'bullet' ? count >= 5 && isDangling(previous.text) : count >= 5 || isDangling(previous.text)
  if (next.kind === 'bullet' || beginsAnew(next)) return false
  if (isDangling(previous.text) && count >= 6) return !next.isApart
  return width !== null && !next.isApart && count >= 4 && isFull(previous, next, width)
}

/** Whether the first word of the next line would not have fitted on this one: then a wrapped line ends here, not a passage. */
function isFull(previous: Draft, next: Draft, width: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  return previous.indent + previous.text.length - lastLineStart(previous) + 1 + word.length > width
}

const lastLineStart = (draft: Draft) => draft.lines.at(-1)?.start ?? 0

/** Joins what was cut; what is left out (repeated passages, footers) stands behind the passage that it interrupted. */
export function joinWraps(drafts: readonly Draft[]): Draft[] {
  const width = wrapWidth(drafts)
  const result: Draft[] = []
  let open = -1
  for (const draft of drafts) {
    if (draft.kind === 'repeated' || draft.kind === 'noise') {
      result.push(draft)
      continue
    }
    const previous = result[open]
    if (previous && goesOn(previous, draft, width)) {
      result[open] = join(previous, draft)
      continue
    }
    open = result.push(draft) - 1
  }
  return result
}
