import { datesIn, monthNames } from '../../../../../shared/written-dates.ts'
import { originIn } from '../earlier-day.ts'
import { isAsked, isTold } from '../wording.ts'
import { ownReference, reference } from '../reference.ts'
import { askedInBrackets } from './brackets.ts'
import { bareDate, inFigures, originsIn } from './origin-dates.ts'
import { statedOrigin } from './stated-origin.ts'

// `Item 674b –`, `17/2022:`, `Minute 271(6) –`; a bare number is the number of a line.
const referred = new RegExp(
  `^(?:(?<own>${ownReference})|(?:Item|Action|Minute|Ref(?:erence)?|No\\.?|Para(?:graph)?)(?: (?:point|no\\.?|ref\\.?|item))?:? ?#?(?<ref>${reference})(?: (?:of|from|in|at) (?:the )?(?<of>(?:${monthNames.join('|')})(?: 20\\d\\d)?)(?: (?:meeting|minutes|session|board|panel|committee))?(?= ?[:–—.(-]))?)(?: ?[:–—.)]| -)?(?: |$)[–—:-]? ?`,
  'i',
)
// `(ref.7) RJ confirmed …`
const bracketed = new RegExp(
  `^[([](?:ref|action|minute|item)s?(?:\\.|:| no\\.?)? ?(?<ref>${reference})[)\\]] ?[:–-]? ?`,
  'i',
)
// `(AP2, July) RJ to …`
const bracketedMonth = new RegExp(
  `^[([](?:(?:ref|action) )?(?<own>${ownReference}|\\d{1,3})[,;] (?<of>(?:${monthNames.join('|')})(?: 20\\d\\d)?)[)\\]] ?[:–-]? ?`,
  'i',
)
// `AP1 (July): …`
const inMonth = new RegExp(`^\\((?<month>(?:${monthNames.join('|')})(?: 20\\d\\d)?)\\) ?[:–-]? ?`, 'i')
// `AP2 of 18 May (DCC to …)`, `Action 2.3 of 19 April: DCC to …`
const ofMeeting = /^(?:of|from|at) (?:the )?[^().;:]{3,40}?(?: (?=\()|(?: ?[:–—]| -) )/i
// `Fuel cards (28 October 2013): CC to …`: the topic, and when it was asked for.
const topicDated = /^\p{Lu}[^:.;()]{2,60} \([^()]{4,40}\)(?:\. | ?(?:[:–—]|- ) ?)(?=\S)/u
// `Minute 6.2 (Fuel cards) – RJ to …`: the topic behind the reference.
const topicBehind = /^\(\p{Lu}[^():;.\d]{2,60}\) ?(?:[:–—] |- )(?=\S)/u
// `Minute 39 (Fuel cards), raised on 4 May: RJ to …`
const topicRaised = /^\(\p{Lu}[^():;.\d]{2,60}\),? /u
const dated =
  /^(?:actions? )?(?:arising |outstanding |raised |agreed )?(?:from|at|on|in)(?: the)?(?: meetings?(?: held)? (?:of|on|in))? [^:]{4,60}?(?::| [–—-]) ?/i
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
  const match = bareDate(text.slice(number), heldOn)
    ? null
    : (bracketed.exec(text.slice(number)) ??
      bracketedMonth.exec(text.slice(number)) ??
      referred.exec(text.slice(number)))
  const length = number + (match?.[0].length ?? 0)
  const written = match ? (match.groups?.ref ?? match.groups?.own ?? '').replace(/\.$/, '') || null : null
  const ref = isParagraphOf(written, item) ? null : written
  const origin = statedOrigin(text.slice(length), heldOn)
  if (origin) return { length: length + origin.length, ref, raisedAt: origin.date, isSet: true }
  const label = dated.exec(text.slice(length))
  const date = label && originIn(label[0], heldOn)
  if (label && date) return { length: length + label[0].length, ref, raisedAt: date, isSet: true }
  const topic = topicDated.exec(text.slice(length))
  const asked = topic && originIn(topic[0], heldOn)
  if (topic && asked && isAsked(text.slice(length + topic[0].length, length + topic[0].length + 200)))
    return { length: length + topic[0].length, ref, raisedAt: asked, isSet: true }
  const bare = bareDate(text.slice(length), heldOn)
  if (bare) return { length: length + bare.length, ref, raisedAt: bare.date, isSet: true }
  const month = match?.groups?.of
  if (month !== undefined) return { length, ref, raisedAt: originIn(`the ${month} meeting`, heldOn), isSet: true }
  const behind = match && ofMeeting.exec(text.slice(length))
  if (behind && datesIn(behind[0]).length > 0)
    return { length: length + behind[0].length, ref, raisedAt: originIn(behind[0], heldOn), isSet: true }
  const ofMonth = match && inMonth.exec(text.slice(length))
  if (ofMonth) {
    const date = originIn(`the ${ofMonth.groups?.month ?? ''} meeting`, heldOn)
    return { length: length + ofMonth[0].length, ref, raisedAt: date, isSet: true }
  }
  const raised = match && topicRaised.exec(text.slice(length))
  const stated = raised && statedOrigin(text.slice(length + raised[0].length), heldOn)
  if (raised && stated)
    return { length: length + raised[0].length + stated.length, ref, raisedAt: stated.date, isSet: true }
  const about = match && topicBehind.exec(text.slice(length))
  const behindIt = about ? text.slice(length + about[0].length) : ''
  const isTopic = about !== null && askedInBrackets(about[0]) === null
  if (about && isTopic && (isAsked(behindIt) || isTold(behindIt)))
    return { length: length + about[0].length, ref, raisedAt: null, isSet: true }
  const isSet = match === null || /[:–—.)\]-] ?$/.test(match[0])
  const bracket = originsIn(text.slice(length), heldOn)[0]
  return bracket?.start === 0
    ? { length: length + bracket.end + 1, ref, raisedAt: bracket.date, isSet: true }
    : { length, ref, raisedAt: null, isSet }
}
