import { datesIn, monthNames } from '../../../../../shared/written-dates.ts'
import { originIn } from '../earlier-day.ts'
import { isAsked, isTold } from '../wording.ts'
import { askedInBrackets } from './brackets.ts'
import { bareDate, originsIn } from './origin-dates.ts'
import type { Referred } from './referred-at.ts'
import { statedOrigin } from './stated-origin.ts'

/** Which meeting an action comes from, before its words, and how much of the text that takes; no day where only a topic stands there. */
type Origin = { length: number; raisedAt: string | null }

type Form = (text: string, heldOn: string | null, referred: Referred | null) => Origin | null

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

const stated: Form = (text, heldOn) => {
  const origin = statedOrigin(text, heldOn)
  return origin && { length: origin.length, raisedAt: origin.date }
}

/** `From the meeting of 4 May: RJ to …` */
const labelled: Form = (text, heldOn) => {
  const label = dated.exec(text)?.[0]
  const day = label === undefined ? null : originIn(label, heldOn)
  return label !== undefined && day ? { length: label.length, raisedAt: day } : null
}

const underTopic: Form = (text, heldOn) => {
  const topic = topicDated.exec(text)?.[0]
  const day = topic === undefined ? null : originIn(topic, heldOn)
  if (topic === undefined || !day || !isAsked(text.slice(topic.length, topic.length + 200))) return null
  return { length: topic.length, raisedAt: day }
}

const bare: Form = (text, heldOn) => {
  const day = bareDate(text, heldOn)
  return day && { length: day.length, raisedAt: day.date }
}

/** `Action 4 of May: RJ to …` */
const inReference: Form = (_, heldOn, referred) =>
  referred?.of ? { length: 0, raisedAt: originIn(`the ${referred.of} meeting`, heldOn) } : null

const behindReference: Form = (text, heldOn, referred) => {
  const of = referred && ofMeeting.exec(text)?.[0]
  if (of && datesIn(of).length > 0) return { length: of.length, raisedAt: originIn(of, heldOn) }
  const month = referred && inMonth.exec(text)
  return month && { length: month[0].length, raisedAt: originIn(`the ${month.groups?.month ?? ''} meeting`, heldOn) }
}

const behindTopic: Form = (text, heldOn, referred) => {
  const topic = referred && topicRaised.exec(text)?.[0]
  const origin = topic ? statedOrigin(text.slice(topic.length), heldOn) : null
  if (topic && origin) return { length: topic.length + origin.length, raisedAt: origin.date }
  const about = referred && topicBehind.exec(text)?.[0]
  if (!about || askedInBrackets(about) !== null) return null
  const words = text.slice(about.length)
  return isAsked(words) || isTold(words) ? { length: about.length, raisedAt: null } : null
}

const inBracket: Form = (text, heldOn) => {
  const [first] = originsIn(text, heldOn)
  return first?.start === 0 ? { length: first.end + 1, raisedAt: first.date } : null
}

const forms: readonly Form[] = [
  stated,
  labelled,
  underTopic,
  bare,
  inReference,
  behindReference,
  behindTopic,
  inBracket,
]

/** What a text says, behind the reference that it may begin with, of where the action comes from; null where it says nothing of it. */
export function originBehind(text: string, heldOn: string | null, referred: Referred | null): Origin | null {
  for (const form of forms) {
    const origin = form(text, heldOn, referred)
    if (origin) return origin
  }
  return null
}
