import type { Draft } from '../pieces.ts'
import { hasVerb, isDangling, isFinished, isTitle, wordsIn } from '../shape.ts'
import { goesOnBelow, hasCutCell, isPassage } from './cell.ts'
import { isLong, type Habits, type Place } from './habits.ts'

// "… be noted; and": of a list in one sentence a point ends so. "… for this", "… sworn in": sentences end with such words as well.
const endsAnyway = /; (?:and|or)$| (?:this|these|that|in|on|all|any|also|not)$/i

// "Report to be brought by the end of May", "24.06.20 – put back": tasks and entries of a log end without a stop as well.
const task = /^(?:\d{1,2}[./]\d{1,2}[./]\d|[^.]{0,80}\bto be \p{Ll}+ )/u

// "… Due: next call": a field ends without a stop.
const fieldAtEnd = /(?:^|[ (])\p{Lu}\p{L}+(?: \p{L}+)?: [^.:]{1,60}$/u

const lacksStop = ({ text }: Draft) =>
  /\p{Ll}$/u.test(text) && !/; (?:and|or)$/.test(text) && !fieldAtEnd.test(text) && !task.test(text)

/** Whether a neighbour is a passage without a stop as well: such stand together, and none of them is cut. */
const isUnstopped = (draft: Draft | undefined) =>
  draft !== undefined && draft.mark.heading === 0 && !isTitle(draft.text) && lacksStop(draft)

/** A sentence that ends with a comma or inside a word, with a heading or a new sentence behind it, broke off. */
function breaksOff(draft: Draft, next: Draft | undefined): boolean {
  if (!/(?:,|\p{Ll}-)$/u.test(draft.text) || wordsIn(draft.text).length < 10 || !hasVerb(draft.text)) return false
  return next === undefined || next.mark.heading > 0 || (next.kind !== 'bullet' && /^[\p{Lu}\d]/u.test(next.text))
}

/** A passage that breaks off on a word no sentence ends with, and that nothing carries on, has lost its end. */
export function hasLostEnd({ draft, previous, next }: Place, { stops }: Habits): boolean {
  if (hasCutCell(draft, next)) return true
  if ((draft.kind !== 'paragraph' && draft.kind !== 'bullet') || !isPassage(draft)) return false
  if (breaksOff(draft, next)) return true
  if (stops && isLong(draft) && lacksStop(draft) && ![previous, next].some(isUnstopped)) return true
  return (
    !isFinished(draft.text) &&
    !(draft.cells.length > 1 && goesOnBelow(draft, next)) &&
    isDangling(draft.text) &&
    !endsAnyway.test(draft.text) &&
    !/[,–-]$/.test(draft.text) &&
    wordsIn(draft.text).length >= 8
  )
}
