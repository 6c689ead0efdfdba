import { officeOf } from '../../../shared/offices.ts'
import { itemNumberAt } from './item-number.ts'
import { joinAll, type Draft } from './pieces.ts'
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

/** A passage that is being put together: its first piece, what was joined to it, and how many words that makes. */
type Open = { first: Draft; rest: Draft[]; words: number; place: number }

const lastOf = ({ first, rest }: Open): Draft => rest.at(-1) ?? first

/** Whether a passage can take words from the next line at its end at all. */
function canGoOn(open: Open): boolean {
  const { first } = open
  if (!isOpen(first) || isFinished(lastOf(open).text)) return false
  const [number, text, ...more] = first.cells
  if (!number || !text) return true
  return more.length === 0 && itemNumberAt(first.text.slice(number.start, number.end)) !== null
}

const count = (text: string, mark: string) => text.split(mark).length - 1

/** A list of people with semicolons, or an open bracket, that the line's end interrupts. */
function isOpenList({ first, rest }: Open, next: Draft): boolean {
  const last = rest.at(-1) ?? first
  if (/[.;:]$/.test(last.text) || last.text.length < 40) return false
  const pieces = [first, ...rest]
  const opened = pieces.reduce((sum, piece) => sum + count(piece.text, '(') - count(piece.text, ')'), 0)
  const isFullLine = pieces.length > 1 && last.text.length >= 0.8 * Math.max(...pieces.map((piece) => piece.text.length))
  const hasMarks = pieces.filter((piece) => piece.text.includes(';')).length
  return opened > 0 ? count(next.text, ')') > count(next.text, '(') : hasMarks > 0 && (next.text.includes(';') || isFullLine || officeOf(last.text.split(';').at(-1) ?? '') !== null)
}

/** Whether a line begins something of its own: a bullet, a number, a label. */
function beginsAnew(draft: Draft): boolean {
  return isLettered(draft.text) || isMarker(draft.text) || itemNumberAt(draft.text) !== null || /^[\p{Lu}][\p{L} ]{2,30}:/u.test(draft.text)
}

/** A sentence that a line's end, a page's end or a passage left out interrupts goes on in the next open piece. */
function goesOn(open: Open, next: Draft, width: number | null): boolean {
  if (!canGoOn(open) || next.mark.heading > 0 || next.mark.row >= 0 || next.cells.length > 1) return false
  if (next.kind !== 'paragraph' && next.kind !== 'bullet') return false
  const { words } = open
  const last = lastOf(open)
  if (beginsLower(next.text)) return next.kind === 'bullet' ? words >= 5 && isDangling(last.text) : words >= 5 || isDangling(last.text)
  if (next.kind === 'bullet' || beginsAnew(next)) return false
  if (!next.isApart && isOpenList(open, next)) return true
  if (isDangling(last.text) && words >= 6) return !next.isApart
  return width !== null && !next.isApart && words >= 4 && isFull(last, next, width)
}

/** Whether the first word of the next line would not have fitted on this one: then a wrapped line ends here, not a passage. */
function isFull(last: Draft, next: Draft, width: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  return last.indent + last.text.length + 1 + word.length > width
}

/** Joins what was cut; what is left out (repeated passages, footers) stands behind the passage that it interrupted. */
export function joinWraps(drafts: readonly Draft[]): Draft[] {
  const width = wrapWidth(drafts)
  const result: Draft[] = []
  let open: Open | null = null
  const close = () => {
    if (open && open.rest.length > 0) result[open.place] = joinAll(open.first, open.rest)
  }
  for (const draft of drafts) {
    if (draft.kind === 'repeated' || draft.kind === 'noise') {
      result.push(draft)
    } else if (open && goesOn(open, draft, width)) {
      open.rest.push(draft)
      open.words += wordsIn(draft.text).length
    } else {
      close()
      open = { first: draft, rest: [], words: wordsIn(draft.text).length, place: result.push(draft) - 1 }
    }
  }
  close()
  return result
}
