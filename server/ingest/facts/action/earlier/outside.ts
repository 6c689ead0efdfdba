import type { People } from '../../../../../shared/reading.ts'
import { asksFor, beginsWithDoer, isAsked } from '../wording.ts'
import { askedInBrackets } from './brackets.ts'
import { opening } from './opening.ts'
import { statedOrigin } from './stated-origin.ts'
import { isHeadingAt, wordsAt, type Place } from './place.ts'

/** Whether a passage is an earlier action wherever it stands: its report follows it, or it says where it comes from. */
export function isEarlierAnywhere(place: Place): boolean {
  const { passage, next, people, heldOn } = place
  if (passage.label?.isEarlier === true) return true
  const text = wordsAt(place)
  const isFollowed = next?.label?.kind === 'update' && next.block !== passage.block
  const isReported = isFollowed && !isHeadingAt(place) && isAsked(text)
  return isReported || namesOrigin(text, heldOn) || isQuoted(text, people, heldOn)
}

/** `SSP/22/3 (DCC to list the vans). These were sent.`: a reference, what was asked in brackets, and a report. */
function isQuoted(text: string, people: People, heldOn: string | null): boolean {
  const { length, ref } = opening(text, heldOn, null)
  const quoted = ref === null ? null : askedInBrackets(text.slice(length))
  const isReported = quoted !== null && text.slice(length + quoted.length).trim().length > 3
  return quoted !== null && isReported && /[^\d.]/.test(ref ?? '') && beginsWithDoer(quoted.asks, people)
}

/** `Action from the May meeting: DCC to …`, `(From 4 May) DCC to …`, `AP4 (4 May 2021) – DCC to …` */
const namesOrigin = (text: string, heldOn: string | null) =>
  statedOrigin(text, heldOn) !== null || isDatedReference(text, heldOn)

/** `Action 4 (4 May): RJ to …`, `AP4 (4 May 2021) – RJ to …`: a reference with the day of an earlier meeting, and what was asked for. */
function isDatedReference(text: string, heldOn: string | null): boolean {
  const { ref, raisedAt, length } = opening(text, heldOn, null)
  if (raisedAt === null) return false
  // A month alone may be when it is due.
  const isDay = raisedAt.length === 10
  return (
    /^actions? /i.test(text) ||
    (isDay && ref !== null && /[A-Z]/.test(ref) && asksFor(text.slice(length, length + 200)))
  )
}
