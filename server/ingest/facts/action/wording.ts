import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { statusOf } from './outcome/status.ts'

// `X to do Y` is asked for, not told: no finite verb stands before its infinitive.
const finite =
  /\b(?:is|are|was|were|am|has|have|had|did|does|do|said|says|asked|reported|noted|agreed|advised|confirmed|stated|received|thanked|welcomed|gave|explained|discussed|queried|requested|responded|added|highlighted|raised|informed|updated|outlined|commented|acknowledged|considered|approved|sought|believe[sd]?|can|could|would|may|might|continue[sd]?|remain(?:s|ed)?|need(?:s|ed)|want(?:s|ed)|hope[sd]?|plan(?:s|ned)|aim(?:s|ed)|wish(?:es|ed)|tried|due|able|likely|possible|impossible|early|hard|easy|ready|keen|content|expected|nothing|nobody|something|remainder|rest|there|it|we|they|he|she|you|how|what|which|who|that|where|when|why|if|whether|in order|not yet|because|awaited|awaiting|led|leads|went|came|rose|fell|began|took|grew|lost|won|ran|felt|thought|knew|(?:sent|wrote|shared|circulated|issued|published|provided|supplied|handed|passed|told|showed) (?:this|it|them|these|those|out|round)|(?:finished|completed|done|sent|received|held|obtained|issued|published|circulated)(?=[,;]))\b/i
const infinitive =
  /\b(?:to|(?:will|must|should|shall)(?! not\b))(?: (?:also|both|jointly|then|now|each|please|urgently|not|all))? (?!(?!bring\b|ring\b)[a-z]{2,20}ing\b|the\b|a\b|an\b|some\b|any\b|each\b|every\b|both\b|one\b|those\b|these\b|it\b|them\b|him\b|what\b|more\b|less\b|over\b|around\b|about\b|his\b|her\b|their\b|our\b|its\b|this\b|that\b|all\b|date\b|day\b|be the\b|which\b|whom\b)[a-z]{2,}/

// `RHL is to check`, `The force are to share`: somebody with capitals, and what is settled for them.
const isTo =
  /^(?:The )?(?:[\p{Lu}][\p{L}.'’/-]{0,20}|force|and|&)(?:,? (?:[\p{Lu}][\p{L}.'’/-]{0,20}|force|and|&)){0,5} (?=(?:is|are) $)/u

// `Circulated to members on 4 May`: it is done.
const handedTo =
  /^(?:Now |Since |Also |Duly )?(?:[Cc]irculated|[Ss]ent|[Ii]ssued|[Ss]hared|[Pp]rovided|[Gg]iven|[Pp]assed|E-?mailed|e-?mailed|[Ss]ubmitted|[Rr]eported|[Pp]resented|[Ff]orwarded|[Rr]eferred|[Rr]eturned|[Hh]anded|[Cc]opied|[Dd]istributed|[Dd]elivered|[Rr]eleased|[Ss]hown) to (?!be\b)/

/** Whether a sentence asks for something to be done: `DCC to seek clarity`, `Use of drones to be brought back in May`. */
export function isAsked(sentence: string): boolean {
  if (handedTo.test(sentence)) return false
  const match = infinitive.exec(sentence.slice(0, 400))
  if (match === null || match.index === 0) return false
  const before = sentence.slice(0, match.index)
  return isTo.test(before) || !finite.test(withoutNames(withoutAsides(before)))
}

// An order begins with its verb: `Obtain the list`, `Write to the supplier`.
const imperative =
  /^(?:Please )?(?:Add|Advise|Agree|Amend|Analyse|Answer|Appoint|Arrange|Ask|Assess|Attend|Book|Brief|Bring|Build|Chase|Check|Circulate|Clarify|Collate|Calculate|Collect|Commission|Compare|Compile|Complete|Conduct|Co-ordinate|Confirm|Consider|Consult|Contact|Continue|Convene|Create|Define|Decide|Deliver|Develop|Discuss|Distribute|Draft|Draw up|E-?mail|Ensure|Establish|Evaluate|Examine|Explain|Explore|Feed|Find|Finalise|Follow(?!-)|Forward|Gather|Get|Give|Hold|Identify|Implement|Include|Inform|Install|Introduce|Investigate|Invite|Issue|Keep|Liaise|List|Look|Make|Map|Meet|Monitor|Negotiate|Nominate|Notify|Obtain|Offer|Outline|Organise|Prepare|Present|Price|Procure|Produce|Propose|Progress|Provide|Publish|Pursue|Put|Raise|Recruit|Reconcile|Record|Reduce|Refer|Refresh|Remind|Remove|Reply|Report|Request|Resolve|Respond|Review|Revise|Revisit|Schedule|Scope|Seek|Send|Set|Share|Show|Source|Speak|Submit|Summarise|Supply|Take|Talk|Tell|Test|Undertake|Update|Upload|Verify|Visit|Work|Write)\b(?!:)(?! (?:is|are|was|were|has|have|had|from|of|by|will|would)\b)(?!(?<=Put|Set|Hold|Carry|Take|Move) (?:back|off|over|on hold|forward)\b)(?!(?<=Update|Report|Work|Progress|Review|Brief|Draft|Scope|Test|Visit) (?:on|for|in)\b)(?!(?<=Update|Report|Work|Review|Draft|Test|Visit|Answer|Offer|Reply|Survey|Book) (?:[a-z]{2,20}ed|done|sent|held|made|given|under ?way|still|now|not|due)\b)/

// `To publish the policy`, as lists of undertakings have it; `To date` and `To cut waits, the force has …` tell something.
const bareInfinitive =
  /^To (?!(?:date|day|be|note|conclude|summarise|sum|begin|start|clarify|the|a|an|this|that|these|those|all|my|our|their|his|her|its|him|them|us)\b)[a-z]{3,}(?! ?[,:])\b/
const toldBehind = /, [^,]{0,80}\b(?:is|are|was|were|has|have|had|will|would|can|could)\b/

/** Whether a sentence is an order: it begins with the verb of what is to be done. */
export const isImperative = (sentence: string): boolean =>
  /^\S+(?: \S+)+/.test(sentence) &&
  (imperative.test(sentence) || (bareInfinitive.test(sentence) && !toldBehind.test(sentence.slice(0, 300))))

const whoFirst = /^\p{Lu}[\p{L}\d /&.'’]{0,40}? ?(?:[–—:] ?|- )(?=\p{Lu})/u

/** Whether a sentence is an order, also behind whoever is to act: `RJ – List the vans`. */
export const isDirected = (sentence: string): boolean => isImperative(sentence.replace(whoFirst, ''))

/** Whether a sentence is what a body resolved, in its own words: `That a note be provided`. */
export const isResolution = (sentence: string): boolean =>
  /^[Tt]hat (?!is\b|was\b|has\b|had\b|would\b|will\b)\S/.test(sentence)

/** Whether a text tells of something instead of asking for it: a finite verb stands in its first sentence. */
export function isTold(text: string): boolean {
  const [first] = sentencesOf(text.slice(0, 400))
  const sentence = first ? text.slice(first.start, first.end) : text
  return (
    !isAsked(sentence) && !isImperative(sentence) && (finite.test(sentence) || /\b(?:will|would) not\b/.test(sentence))
  )
}

const underTopic = /^[^:]{2,40}: [a-z]/

/** Whether a text asks for something, with or without saying of whom: `Fleet: list the vans`. */
export const asksFor = (text: string): boolean =>
  isAsked(text) || isImperative(text) || (underTopic.test(text) && !finite.test(text.slice(0, text.indexOf(':'))))

const undertaken =
  /\b(?:to be|will|would|shall|agreed to|undertook to|offered to|promised to|(?:is|are|was|were|be) (?:asked|requested|tasked|invited|to)|should|must|needs? to|(?:asked|requested) (?:if|that|for)|(?:it was )?agreed that)\b/i

/** Whether a sentence asks for, orders or takes up something: what a mark behind it can make an action of. */
export const isRequested = (sentence: string): boolean =>
  isAsked(sentence) || isImperative(sentence) || undertaken.test(sentence)

// `IS` may be somebody, and so may `Dominic Fell`.
const withoutNames = (text: string) =>
  text
    .replace(/(?<![\p{L}])\p{Lu}{2,5}(?![\p{L}])/gu, '–')
    .replace(/(?<=[\p{L}–] )\p{Lu}\p{Ll}{2,20}(?![\p{L}])/gu, '–')
const withoutAsides = (text: string) => text.replace(/\([^()]{0,80}\)/g, ' ')

/** Whether an action is asked for by someone named who is `to` do it, at the very beginning. */
export function beginsWithDoer(text: string, people: People): boolean {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 400), people), people)
  return (
    persons.length > 0 &&
    isAsked(text) &&
    /^ ?[-–:,]? ?(?:to|will|must|should|shall|intends? to|is to|are to)\b/.test(text.slice(end, end + 20))
  )
}

const nothing =
  /^(?:none|nil|n\/a|no (?:further )?actions?(?: (?:were )?(?:raised|agreed|arising|required|necessary|identified))?|nothing(?: (?:was )?raised)?|not applicable|-|–)[ .]*$/i
/** Whether the words after a label say that there is no action. */
export const isNothing = (text: string): boolean => nothing.test(text.trim())

const trailingStatus = /(?:[.;:)]|(?<=\S) ?[–—]| - ?| ?\() ?(?<status>[A-Z][A-Za-z /-]{2,40}?|c\/f(?:wd)?)[ .)]{0,9}$/

/** Where a status stands at the end of a text (`… – Complete`, `… Action discharged.`): its beginning; null without one. */
export function trailingStatusAt(text: string): number | null {
  const tail = Math.max(0, text.length - 70)
  const match = trailingStatus.exec(text.slice(tail))
  const status = match?.groups?.status
  if (!match || status === undefined || statusOf(status) === null) return null
  return tail + match.index + match[0].indexOf(status)
}

/** The last sentence of a text, as a range of it. */
export function lastSentence(text: string): { start: number; end: number } {
  return sentencesOf(text).at(-1) ?? { start: 0, end: text.length }
}
