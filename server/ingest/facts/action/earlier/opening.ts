import { isAsked } from '../wording.ts'
import { bareDate, inFigures } from './origin-dates.ts'
import { originBehind } from './origin-behind.ts'
import { referredAt } from './referred-at.ts'

const numbered = /^(?:\[[ xX✓✔]?\]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|[-–•*]) /

// `63a` under item 63 is the number of a paragraph.
const isParagraphOf = (ref: string | null, item: string | null) =>
  ref !== null && item !== null && /[a-z]$/.test(ref) && ref.slice(0, -1) === item.replace(/[^\w.]/g, '')

// `Promise: DCC to …`: what the office calls such an action.
const word =
  /^(?:Promises?|Undertakings?|Pledges?|Commitments?|Requests?|Agreed|(?:We|You) (?:said|asked|promised|agreed))(?: \d{1,2})? ?(?:[:–—]| -) ?(?=\S)/

/** `isSet` where a mark parts the reference or the origin from the words; `Action 4 was …` has none. */
type Opening = { length: number; ref: string | null; raisedAt: string | null; isSet: boolean }

/** `11.01.22 – RJ to …`: a day, not the number of a line; a log that adds a line for each meeting asks for nothing in it. */
function isDated(text: string, heldOn: string | null): boolean {
  const day = bareDate(text, heldOn)
  return inFigures(text, heldOn) !== null || (day !== null && isAsked(text.slice(day.length, day.length + 200)))
}

/** How an action's text begins: its number, its reference and the meeting it comes from stand before it. */
export function opening(text: string, heldOn: string | null, item: string | null): Opening {
  const mark = isDated(text, heldOn) ? 0 : (numbered.exec(text)?.[0].length ?? 0)
  const number = mark + (word.exec(text.slice(mark))?.[0].length ?? 0)
  // A day by itself is no reference, though it may be written like one.
  const referred = bareDate(text.slice(number), heldOn) ? null : referredAt(text.slice(number))
  const length = number + (referred?.length ?? 0)
  const ref = isParagraphOf(referred?.ref ?? null, item) ? null : (referred?.ref ?? null)
  const origin = originBehind(text.slice(length), heldOn, referred)
  return origin
    ? { length: length + origin.length, ref, raisedAt: origin.raisedAt, isSet: true }
    : { length, ref, raisedAt: null, isSet: referred?.isSet ?? true }
}
