import { underReference } from '../raised/under-reference.ts'
import { isAsked } from '../wording.ts'
import { emptyBracket } from './brackets.ts'
import { divide } from './divide.ts'
import { markOf } from './new-marks.ts'
import { opening } from './opening.ts'
import { wordsAt, type Place } from './place.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Walk } from './walk.ts'

/** Whether the label of a passage says `action`. */
export const callsItAction = ({ block, label }: Passage): boolean =>
  label !== null && /^\W{0,3}action\b/i.test(block.text.slice(label.start, label.end))

const numbered = /^(?<prefix>\D{0,6}(?:\d{2,4}[/-])?)(?<number>\d{1,4})$/

/** Where the earlier ones were told of under their references, what stands by itself under the next of these is new. */
export function comesNext({ drafts, told }: Walk, { passage, people, heldOn }: Place): boolean {
  if (told.size < 2 || told.size < drafts.length) return false
  const isSetOff = passage.block.emphasis.some(({ start }) => start <= passage.start)
  if (!isSetOff && underReference(passage, people) === null) return false
  const { prefix, number } = numbered.exec(opening(wordsOf(passage), heldOn, null).ref ?? '')?.groups ?? {}
  const before = numbered.exec(drafts.at(-1)?.ref ?? '')?.groups
  return prefix !== undefined && before?.prefix === prefix && Number(before.number) < Number(number)
}

// `Action 21/40: RJ to finish the list (in place of 21/35)`: it says itself that it carries on another.
const carriesOn =
  /\b(?:in place of|carried on from|carries on from|continues|replaces|follows on from) (?:action )?[A-Z]{0,5}[ /-]?\d/i

/** A labelled action among earlier ones is one of them where an update follows; else it is raised now. */
export function isRaisedHere({ drafts, isBelowTable, hasLabels, saysAction }: Walk, place: Place): boolean {
  const { passage, next, zone, people, marks } = place
  if (passage.label?.isEarlier !== undefined) return !passage.label.isEarlier
  // Behind others, what bears the mark of new ones alone is new.
  if ((drafts.length > 0 || isBelowTable) && marks.has(markOf(passage, next, people) ?? '') && !hasReport(place))
    return true
  if (passage.label?.kind !== 'action') return false
  if (carriesOn.test(wordsOf(passage))) return true
  if (hasReport(place)) return false
  // `AP 41/17 – …` with its report, several times, and then `ACTION AP 08/18 – …`.
  if (drafts.length > 1 && hasLabels && !saysAction && callsItAction(passage)) return true
  const areReferred = drafts.map(({ ref }) => ref !== null)
  // Where the earlier ones stand under their references alone, what is called an action is new.
  if (drafts.length > 1 && !hasLabels && !areReferred.includes(false)) return true
  // Where earlier actions carry such labels with references, one without a report is still one of them.
  const isInList = zone.kind === 'brought forward'
  const isNumbered = passage.label.ref !== null && (isInList || areReferred.includes(true))
  return !(isNumbered && (isInList || !isAsked(wordsAt(place))))
}

const hasReport = ({ passage, next }: Place) =>
  emptyBracket.test(wordsOf(passage)) ||
  next?.label?.kind === 'update' ||
  divide(passage.block, passage).update !== null
