import { subjectAt, type Heard, type Speaker } from './subject.ts'

const QUESTION_LEAD =
  /^(?:in (?:response|reply|answer)|responding|replying|answering|following|further to|as a result of|on)\b.{0,200}\b(?:question|questions|query|queries|enquiry|challenge|concerns?|being asked|supplementary|supplementaries|follow-up|who (?:had )?(?:asked|enquired|queried|wondered|wished|wanted)|(?:point|matter|issue) (?:raised|made) by)\b/i
const ASKED_LEAD = /^(?:when |on being |after being |being )?(?:asked|questioned|challenged|pressed)\b/i

/** `Asked about fuel, the CC said`, `In answer to a question from Mr Prosser, …`: the words before the clause hold a question. */
export const isAskedIn = (lead: string) => ASKED_LEAD.test(lead) || QUESTION_LEAD.test(lead.slice(0, 240))

const REPLY_LEAD =
  /^(?:in (?:reply|response|answer)|replying|responding) to (?:the )?(?:(?:further|other) )?(?<whom>\p{Lu}[\p{L}.’' -]{1,40}),? $/u

/** `In reply to the Deputy Mayor, …`: somebody asked, though nothing tells what. */
export const isReplyToOne = (lead: string) => REPLY_LEAD.test(lead.replace(/^\p{L}/u, (first) => first.toLowerCase()))

/** Who is named in a lead as the one who asked: `a question from Mr Prosser`, `the PCC’s question`. */
export function askerIn(heard: Heard, until: number): Speaker[] {
  for (let at = 0; at < until; at++) {
    const subject = subjectAt(heard, at)
    const isAgent =
      ['from', 'by'].includes(heard.words[at - 1]?.key ?? '') || (heard.words[at - 1]?.key === 'to' && at < 4)
    if (subject && !subject.isPronoun && isAgent)
      return subject.speakers.filter(({ end }) => end <= (heard.words[until]?.start ?? 0))
  }
  const owner = [...heard.mentions.values()].find(
    ({ end }) => end <= (heard.words[until]?.start ?? 0) && /^['’]s/.test(heard.text.slice(end, end + 2)),
  )
  if (!owner) return []
  const key = (owner.who.name ?? owner.who.office ?? owner.written).toLowerCase()
  return [
    { written: owner.written, key, side: owner.who.side, start: owner.end - owner.written.length, end: owner.end },
  ]
}
