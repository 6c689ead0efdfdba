import type { People } from '../../../../shared/reading.ts'
import { heard, subjectAt, type Heard, type Speaker, type Subject } from './subject.ts'
import { pronouns } from './speaker-words.ts'
import { isAnswer, isChallenge, verbAt, type Act, type Verb } from './verb.ts'

/**
 * A clause in which somebody is said to speak. `start` is where it begins in its sentence. `speakers` null means whoever
 * spoke before goes on; [] that the notes do not say who. `isLabelled` where a label gives the speaker (`CC: …`, `Q. …`).
 */
export type Speech = {
  start: number
  act: Act
  speakers: Speaker[] | null
  /** The verb as folded words; empty where a label or a question mark stands for it. */
  verb: string
  isLabelled: boolean
  /** Whom the words are put to: `asked the CC`, `was challenged by the PCC` has whoever was challenged. */
  to?: Speaker[]
}

type Clause = { at: number; subject: Subject; verb: Verb }

const prepositions = new Set(
  `prior following in on at with during after before as regarding having referring when turning finally firstly secondly lastly
   from under for while although despite given since once because until upon further moving noting acknowledging building
   recognising looking`.split(/\s+/),
)
const links = new Set(['and', 'but', 'which', 'whereupon', 'while', 'however', 'then', 'so'])
const ASKS_AFTER = new Set(['and', 'by', 'then', 'before', 'but'])
const FARTHEST_SUBJECT = 40
const LONGEST_APPOSITION = 9

const gapBefore = ({ text, words }: Heard, at: number) =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length)

/** `the Chief Constable, Mrs Farrow, said`: the verb may stand behind the second comma. */
function verbOf(heard: Heard, subject: Subject): Verb | null {
  const plain = verbAt(heard.words, subject.next)
  if (plain || !gapBefore(heard, subject.next).includes(',')) return plain
  for (let at = subject.next + 1; at <= subject.next + LONGEST_APPOSITION && at < heard.words.length; at++)
    if (gapBefore(heard, at).includes(',')) return verbAt(heard.words, at)
  return null
}

function clauseAt(heard: Heard, at: number): Clause | null {
  const subject = subjectAt(heard, at)
  const verb = subject && verbOf(heard, subject)
  return verb && { at, subject, verb }
}

/** Where the subject of a sentence may stand: at its start, behind a comma, or, behind a preposition, at any known name. */
function firstClause(heard: Heard): Clause | null {
  const { words, mentions } = heard
  const isLed = prepositions.has(words[0]?.key ?? '')
  for (let at = 0; at < Math.min(words.length, FARTHEST_SUBJECT); at++) {
    const word = words[at]
    const mayBegin = at === 0 || /[,:–]/.test(gapBefore(heard, at))
    const isNamed =
      isLed &&
      mentions.has(word?.start ?? -1) &&
      !['by', 'from', 'to', 'of'].includes(words[at - (words[at - 1]?.key === 'the' ? 2 : 1)]?.key ?? '')
    const clause = mayBegin || isNamed ? clauseAt(heard, at) : null
    if (clause) return clause
  }
  return laterAsked(heard) ?? invertedIn(heard)
}

/** `By the end of the year, said Dame Orla`: who speaks is named behind the verb. */
function invertedIn(heard: Heard): Clause | null {
  for (let at = 1; at < heard.words.length; at++) {
    const verb = /[,?!”"–]/.test(gapBefore(heard, at)) ? verbAt(heard.words, at) : null
    if (!verb || !isAnswer(verb.act) || verb.next !== at + 1) continue
    const subject = subjectAt(heard, verb.next)
    if (subject && !subject.isPronoun && /^[.,;:!?–]|^$/.test(gapBefore(heard, subject.next).trim()))
      return { at: 0, subject, verb: { ...verb, act: 'reply' } }
  }
  return null
}

/** `The PCC returned to fuel and asked who pays`, `followed up by asking`: the subject asks in a verb further on. */
function laterAsked(heard: Heard): Clause | null {
  const subject = subjectAt(heard, 0)
  if (!subject || subject.isPronoun) return null
  for (let at = subject.next + 1; at < Math.min(heard.words.length, FARTHEST_SUBJECT); at++) {
    if (!ASKS_AFTER.has(heard.words[at - 1]?.key ?? '')) continue
    const from = pronouns.has(heard.words[at]?.key ?? '') ? at + 1 : at
    const verb = verbAt(heard.words, from)
    if (verb && (verb.act === 'ask' || verb.act === 'reassure' || verb.act === 'concern'))
      return { at: 0, subject, verb }
  }
  return null
}

const speakersOf = ({ subject }: Clause) => (subject.isPronoun ? null : subject.speakers)

function speech(heard: Heard, clause: Clause, start = heard.words[clause.at]?.start ?? 0): Speech {
  const { act, words } = clause.verb
  // `The Clerk read out a question from Mrs Lacey`: it is hers.
  const asker = /\b(?:from|by|of)$/.test(words) && isChallenge(act) ? subjectAt(heard, clause.verb.next) : null
  if (asker && !asker.isPronoun) return { start, act, speakers: asker.speakers, verb: words, isLabelled: false }
  // `He was informed by Mrs Cheyne`: she answers.
  const teller = act === 'told' ? agentAfter(heard, clause.verb.next) : []
  if (teller.length > 0) return { start, act: 'respond', speakers: teller, verb: words, isLabelled: false }
  const [speakers, to] =
    act === 'asked of'
      ? [speakersOf(clause), agentAfter(heard, clause.verb.next)]
      : [speakersOf(clause), addressedBy(heard, clause)]
  return { start, act, speakers, verb: words, isLabelled: false, ...(to.length > 0 && { to }) }
}

const addressing = /^(?:asked|asks|pressed|challenged|questioned|invited|quizzed|put it to|reminded|probed)\b/

/** Who is named right behind `asked`, `challenged`, `put it to`. */
function addressedBy(heard: Heard, { verb }: Clause): Speaker[] {
  if (!isChallenge(verb.act) || !addressing.test(verb.words)) return []
  for (let at = verb.from + 1; at <= verb.from + 4 && at < heard.words.length; at++) {
    const subject = subjectAt(heard, at)
    if (subject && !subject.isPronoun) return subject.speakers
    if (!['the', 'to', 'it', 'both', 'of'].includes(heard.words[at]?.key ?? '')) return []
  }
  return []
}

const isSomebodyElse = (speakers: Speaker[], before: Speaker[] | null) =>
  !speakers.some(({ key }) => before?.some((other) => other.key === key))

/** A later clause of the sentence that changes who speaks: `…, and the CC explained`, `but sought assurance`, `and was told`. */
function laterSpeech(heard: Heard, at: number, before: Speech): Speech | null {
  const { words } = heard
  const clause = clauseAt(heard, at)
  if (clause && !clause.subject.isPronoun && isSomebodyElse(clause.subject.speakers, before.speakers)) {
    const turns =
      isChallenge(before.act) || before.act === 'request' ? isAnswer(clause.verb.act) : clause.verb.act !== 'told'
    return turns ? speech(heard, clause) : null
  }
  const verb = clause ? null : verbAt(words, at)
  // `was challenged by the PCC and replied`: whoever was asked answers.
  if (verb && before.act === 'asked of' && isAnswer(verb.act) && verb.act !== 'told')
    return {
      start: words[at]?.start ?? 0,
      act: 'respond',
      speakers: before.speakers,
      verb: verb.words,
      isLabelled: false,
    }
  if (!verb || !(isChallenge(verb.act) || verb.act === 'told') || verb.act === 'asked of') return null
  const isTold = verb.act === 'told'
  if (isTold && !isChallenge(before.act)) return null
  return {
    start: words[at]?.start ?? 0,
    act: verb.act,
    speakers: isTold ? agentAfter(heard, verb.next) : null,
    verb: verb.words,
    isLabelled: false,
  }
}

/** `was assured by the DCC that`: who is named right behind `by`. */
function agentAfter(heard: Heard, at: number): Speaker[] {
  return heard.words[at]?.key === 'by' ? (subjectAt(heard, at + 1)?.speakers ?? []) : []
}

function laterSpeeches(heard: Heard, from: number, first: Speech): Speech[] {
  const found: Speech[] = []
  for (let at = from; at < heard.words.length; at++) {
    const isLinked = /[,;:–]/.test(gapBefore(heard, at)) || links.has(heard.words[at - 1]?.key ?? '')
    const later = isLinked ? laterSpeech(heard, at, found.at(-1) ?? first) : null
    if (later) found.push(later)
  }
  return found
}

const QUESTION_LEAD =
  /^(?:in (?:response|reply|answer)|responding|replying|answering|following|further to|as a result of|on)\b.{0,200}\b(?:question|questions|query|queries|enquiry|challenge|concerns?|being asked|supplementary|supplementaries|follow-up|who (?:had )?(?:asked|enquired|queried|wondered|wished|wanted)|(?:point|matter|issue) (?:raised|made) by)\b/i
const ASKED_LEAD = /^(?:when |on being |after being |being )?(?:asked|questioned|challenged|pressed)\b/i

/** Who is named in a lead as the one who asked: `a question from Mr Prosser`, `the PCC’s question`. */
function askerIn(heard: Heard, until: number): Speaker[] {
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

const NOBODY_SAYS: [RegExp, Act][] = [
  [/^it was (?:then |also )?(?:asked|queried|questioned|challenged)\b/, 'ask'],
  [
    /^(?:a |the |further |several |some |one ){0,2}(?:questions?|query|queries) (?:was|were) (?:then |also )?(?:asked|raised|put|posed)\b/,
    'ask',
  ],
  [
    /^(?:\w+ )?(?:concerns?|misgivings|doubts?|worries|fears?|unease|disquiet|reservations|disappointment|frustration) (?:was|were) (?:then |also )?(?:raised|expressed|voiced|highlighted|aired)\b/,
    'concern',
  ],
  [
    /^(?:further |an? |some )?(?:(?:re)?assurances?|comfort) (?:was|were) (?:then |also )?(?:sought|requested|asked for)\b/,
    'reassure',
  ],
  [/^clarification was (?:then |also )?(?:sought|requested)\b/, 'ask'],
  [/^(?:further )?(?:re)?assurances? (?:was|were) (?:then |also )?(?:given|provided|offered|received)\b/, 'reply'],
  [/^(?:it|this|that) was (?:then |also )?(?:confirmed|explained|clarified|agreed|acknowledged|accepted)\b/, 'reply'],
  [/^it was (?:then |also )?(?:advised|reported|stated|noted|said)\b/, 'tell'],
  [/^(?:confirmed|explained|replied|responded|answered|assured|clarified)\b/, 'reply'],
]

function nobodysSpeech(heard: Heard): Speech | null {
  const opening = heard.words
    .slice(0, 8)
    .map(({ key }) => key)
    .join(' ')
  const act = NOBODY_SAYS.find(([shape]) => shape.test(opening))?.[1]
  if (!act) return null
  const by = heard.words.findIndex(({ key }, at) => at < 8 && key === 'by')
  return { start: 0, act, speakers: by === -1 ? [] : agentAfter(heard, by), verb: opening, isLabelled: false }
}

/** Who is said to speak in a sentence, clause by clause; [] where nobody is. */
export function speechesIn(sentence: string, people: People): Speech[] {
  const voices = heard(sentence, people)
  const first = nobodysSpeech(voices)
  if (first) return [first, ...laterSpeeches(voices, 2, first)]
  const clause = firstClause(voices)
  if (!clause) return []
  const lead = sentence.slice(0, voices.words[clause.at]?.start ?? 0)
  // Behind `Custody:` the speech begins; what stands before a comma belongs to it.
  const opening = speech(voices, clause, /[:–]/.test(gapBefore(voices, clause.at)) ? undefined : 0)
  if (isAnswer(opening.act) && (ASKED_LEAD.test(lead) || QUESTION_LEAD.test(lead.slice(0, 240)))) {
    const question: Speech = {
      start: 0,
      act: 'ask',
      speakers: askerIn(voices, clause.at),
      verb: 'asked',
      isLabelled: false,
    }
    const answer: Speech = { ...speech(voices, clause), act: 'respond' }
    return [question, answer, ...laterSpeeches(voices, clause.verb.next, answer)]
  }
  if (/^in (?:response|reply|answer)\b|^respond|^reply/i.test(lead) && isAnswer(opening.act)) opening.act = 'respond'
  return [opening, ...laterSpeeches(voices, clause.verb.next, opening)]
}
