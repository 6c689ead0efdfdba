import { sentencesOf } from '../../../../../shared/sentences.ts'
import { statusOf } from '../outcome/status.ts'
import { beginsWithDoer, isAsked, isImperative, isNothing, isTold, trailingStatusAt } from '../wording.ts'
import { isAssigned, namesOwner } from './assigned.ts'
import { opening } from './opening.ts'
import { originsIn } from './origin-dates.ts'
import { wordsAt, type Place } from './place.ts'
import { taskIn } from './task.ts'
import { topicLength } from './topic.ts'

const correction =
  /\b(?:read|replace[ds]?|amend(?:ed)?|delete[ds]?|correct(?:ed|ion)|instead of|in error|should (?:say|state|be))\b|^for ["'“‘]/i

/** Whether a passage in a zone of earlier actions is one of them. */
export function isEarlierAction(place: Place): boolean {
  const { passage, next, zone, people, heldOn } = place
  const text = wordsAt(place)
  const { length, ref, raisedAt, isSet } = opening(text, heldOn, passage.block.item)
  const body = text.slice(length)
  if (isNothing(body) || body.length < 4 || (body.endsWith(':') && !isAsked(body) && next?.label?.kind !== 'update'))
    return false
  const isInList = zone.kind === 'brought forward'
  const isEntry = isInList && ref !== null && /\D/.test(ref) && /^\p{Lu}/u.test(body)
  if (isInList && taskIn(passage.block, body, people, heldOn) !== null) return true
  if ((raisedAt !== null || !isSet) && !isEntry && isTold(body)) return next?.label?.kind === 'update'
  if (raisedAt !== null && ref === null && statusOf(body) !== null) return false
  // `Withdrawn, as the counter stays open`: how the one above stands.
  if (ref === null && statusOf(body.split(/, |; | [–—-] /, 1)[0] ?? '') !== null) return false
  // Corrections of the minutes name paragraphs too: there a reference alone makes no action.
  if (zone.kind === 'minutes' && correction.test(body)) return false
  const isReferred = ref !== null && (isInList || trailingStatusAt(body) !== null)
  if (isReferred || raisedAt !== null || originsIn(text, heldOn).length > 0) return true
  return (isInList && isListed(body, length > 0, place)) || asks(body) || isFollowed(body, place)
}

const firstSentence = (text: string) => {
  const [first] = sentencesOf(text)
  return first ? text.slice(first.start, first.end) : ''
}

const asks = (body: string) => isAsked(firstSentence(body))

/** What is one of a list of earlier actions without a reference: a topic, an order, or somebody and a matter. */
function isListed(body: string, hasMark: boolean, { people }: Place): boolean {
  if (topicLength(body, people) > 0) return true
  // `e) RJ/DB joint letter to the Home Secretary`
  if (hasMark && namesOwner(body, people) && !isTold(body)) return true
  return isImperative(firstSentence(body)) || isAssigned(body, people)
}

/** What a report follows, or a status at its own end. */
function isFollowed(body: string, { passage, next, people }: Place): boolean {
  if (next?.label?.kind === 'update' && passage.block.kind !== 'title') return true
  return trailingStatusAt(body) !== null && (passage.block.kind === 'bullet' || beginsWithDoer(body, people))
}
