import type { Outcome } from '../../../../../shared/facts.ts'
import { closed, dropped, given, goingOn, movement, putOff, wanted } from './words.ts'

// A status stands alone, opens the update, or closes it as a sentence of its own.
const statusWords: [Outcome, string][] = [
  [
    'in progress',
    `${goingOn}|on going|still (?:running|going)|being (?:done|dealt with|worked on)|in (?:hand|train)|started|begun|commenced|pending|active|continu(?:es|ing)|(?:nearly|almost) (?:complete[d]?|done|finished)|draft(?:ed)? (?:complete[d]?|done)|part(?:ially|ly)?[- ](?:complete[d]?|done|discharged|kept|met|fulfilled|achieved)|(?:done|met|complete[d]?|discharged|answered) in part|work in progress|wip|progressing|on track|on target|open|live`,
  ],
  [
    'withdrawn',
    `${dropped}|removed|(?:merged|combined|joined) with (?:action )?[\\w./-]{1,12}|replaced(?: by (?:action )?[\\w./-]{1,12})?|rescinded|void|obsolete|deleted|duplicate[d]?|not pursued|scrap|(?:no longer|not) (?:${wanted})|cancelled|dropped|overtaken(?: by events)?`,
  ],
  [
    'deferred',
    `${putOff}|delayed|slipped|(?:to be )?carr(?:ied|y) (?:forward|over)|c\\/f(?:wd)?|parked|pushed off|moved (?:back|off)`,
  ],
  [
    'no change',
    `no (?:further )?(?:${movement})|as (?:before|last time)|still (?:to do|to be done|to start)|(?:remain(?:s|ed)? |still )?outstanding|not (?:yet )?(?:started|commenced|begun|done|actioned|discharged|arranged|happened|taken place|progressed)|unchanged|overdue|(?:to )?remain(?:s|ed)? open|nothing (?:new|to (?:report|add))|no news`,
  ],
  [
    'not reported',
    'nothing (?:yet to report|to report (?:yet|so far))|no (?:further )?update(?:, [^,.;]{3,40}| (?:was |is )?(?:available|given|provided|received))?|update (?:awaited|required|requested|to follow)|not (?:discussed|reported)|not (?:yet )?due(?: yet)?(?: ?\\([^()]{2,30}\\))?|(?:none|nothing) (?:given|received|provided|reported)|none|nil|n\\/a|tb[ca]|[-–—.]',
  ],
  [
    'completed',
    `(?:now |fully )?(?:complete[d]? ?(?:[/&]|and) ?(?:closed|discharged)|complete[d]?|100 ?%(?: complete[d]?)?|[✓✔]|signed[- ]off|(?:for|(?:propose[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?)(?: to| for)?(?: be)?) (?:clos(?:e|ed|ure)|discharged?|removal)|(?:on|included on|see) (?:(?:the|this|today['’]s|the present) )?agenda|agenda item(?: \\d{1,2})?|to be taken off (?:the )?(?:list|log|table)|closed?|close this|done|discharged|actioned|achieved|fulfilled|honoured|kept|met|answered|finalised|concluded|resolved|finished(?: with)?|done with|delivered|implemented)|(?:to|can|could|may|should|agreed to)(?: now)? (?:be )?(?:${closed}|close|discharge)`,
  ],
]
const subject =
  '(?:(?:status|the|this|that|action|item|actions?|it|matter|all|now|is|was|are|were|has|have|been|therefore|both|agreed|that|and)[ :–-]{1,3}){0,6}'

/** Each status as it stands alone, and as it opens an update. */
export const statuses = statusWords.map(([outcome, words]) => ({
  outcome,
  alone: new RegExp(`^${subject}(?:${words})[ .;:!)*]{0,3}$`, 'i'),
  opening: new RegExp(
    `^(?:(?:status|action|this action|item)[ :–-]{1,3}(?:(?:is|was|has been|remains) )?)?(?:${words})(?= ?(?:[,.;:!–—(-]|to\\b|and\\b|in\\b|via\\b|during\\b|after\\b|following\\b|until\\b|pending\\b|by\\b|at\\b|on\\b|as\\b|awaiting\\b|since\\b|for\\b|with\\b|–|\\d{1,2}(?:[./-]\\d| ?[A-Z])|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w{0,6} \\d|$))`,
    'i',
  ),
}))

// `Provided.`: nothing else is told.
const doneAlone = new RegExp(`^(?:now |already |since |both |all )?(?:${given})(?: out| round)?[ .]{0,3}$`, 'i')

// `Counted.`, `Sold on 2 June.`: done, and by the day of the meeting.
const verbAlone =
  /^(?:now |already |since |both |all )?(?!start|delay|defer|postpon|plan|expect|schedul|ask|request|chas|await|need|continu|progress|stall|pend|fail|miss|cancel|drop|reject|refus|declin|hop|slip|extend|commenc|discuss|not|nothing|underway|un)(?:[a-z]{2,20}[^e]ed|sold|sent|built|made|done|paid|bought|written|given|held|seen|cleared|fixed)(?: (?:on|in|at) (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\w /.-]{0,30})?[ .]{0,3}$/i

// `Not met.`: of what is told behind it, that counts.
const missedAlone = /^not (?:met|kept|achieved|fulfilled|honoured|delivered)[ .]{0,3}$/i

/** The status that a text consists of (`Complete`, `Action discharged.`, `Ongoing`), or null. */
export function statusOf(text: string): Outcome | null {
  const words = text.trim()
  if (words === '' || words.length > 80) return null
  // Offices in Wales write a status twice, once in each language.
  const inEnglish = / \/ /.test(words) ? statusOf(words.slice(words.lastIndexOf(' / ') + 3)) : null
  if (inEnglish !== null) return inEnglish
  return (
    statuses.find(({ alone }) => alone.test(words))?.outcome ??
    (doneAlone.test(words) || verbAlone.test(words) ? 'completed' : missedAlone.test(words) ? 'no change' : null)
  )
}
