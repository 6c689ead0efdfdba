import type { Act } from '../speech/act.ts'
import { isAnswer, isChallenge } from '../speech/act.ts'
import type { Speaker } from '../speech/subject.ts'
import type { Section, Segment } from './segments.ts'
import {
  isAnswered,
  isBody,
  isForce,
  isListedQuestion,
  isNear,
  isOverheard,
  isSettled,
  last,
  overlap,
  reaches,
  stillAnswers,
  type Draft,
  type Turn,
} from './reach.ts'

type Floor = { drafts: Draft[]; open: Draft | null; turn: Turn | null }

/** The exchanges of a section, in its order. */
export function draftsOf(section: Section): Draft[] {
  const floor: Floor = { drafts: [], open: null, turn: null }
  for (const segment of section) hear(floor, segment)
  return floor.drafts
}

function hear(floor: Floor, segment: Segment): void {
  const { speech, label } = segment
  if (floor.open && isUnderHeading(floor.open, segment)) return askUnder(floor.open, segment)
  if (label === 'summary') return sumUp(floor, segment)
  if (label === 'answer') return floor.open ? answer(floor.open, segment) : take(floor, segment)
  if (label === 'question') return open(floor, segment, speech?.speakers ?? [], speech?.act ?? 'ask')
  if (!speech || speech.speakers === null) return goOn(floor, segment)
  if (label === 'speaker') return hearLabelled(floor, segment, speech.speakers)
  if (/^(?:wants?|wish(?:es|ed)?|wanted) to/.test(speech.verb) && isForce(speech.speakers))
    return tell(floor, segment, speech.speakers)
  if (isChallenge(speech.act)) return challenge(floor, segment, speech.speakers, speech.act)
  if (!isAnswer(speech.act)) return take(floor, segment)
  return tell(floor, segment, speech.speakers)
}

/** Behind a line that says only `Challenge from …` the whole next paragraph asks. */
function isUnderHeading({ question, answer: answered }: Draft, { label, unit }: Segment): boolean {
  const [first] = question
  return first?.label === 'question' && first.text === '' && !label && answered.length === 0 && unit === first.unit + 1
}

function askUnder(draft: Draft, segment: Segment): void {
  draft.question.push(segment)
  if (segment.speech && isChallenge(segment.speech.act)) draft.acts.push(segment.speech.act)
}

/** In a transcript whoever asks has a question mark somewhere in the turn; an answer's rhetorical one opens nothing. */
function hearLabelled(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  const isReply = floor.open !== null && !overlap(speakers, floor.open.by) && isForce(speakers)
  if (segment.isAsked && !isReply) return open(floor, segment, speakers, 'ask')
  const isOverseer = speakers.some(({ side }) => side === 'commissioner')
  const isAnsweredByForce = floor.open !== null && floor.open.answer.length > 0 && isForce(floor.open.answerers)
  // After an answer the side that asks speaks again: with a question of its own to come, perhaps.
  if (floor.open && !overlap(speakers, floor.open.by) && !(isOverseer && isAnsweredByForce))
    return answer(floor.open, segment)
  take(floor, segment)
}

function take(floor: Floor, segment: Segment): void {
  floor.open = null
  floor.turn = {
    speakers: segment.speech?.speakers ?? [],
    segments: [segment],
    isLabelled: segment.label === 'speaker',
  }
}

const SUPPLEMENTARY = /\b(?:supplementary|supplementaries|follow(?:ing|ed)?[- ]up|further question)\b/i

function open(floor: Floor, segment: Segment, by: Speaker[], act: Act, before: Segment[] = []): void {
  const isPassive = act === 'asked of'
  const to = segment.speech?.to ?? []
  const earlier = floor.drafts.at(-1)
  const isFollowUp = by.length === 0 && SUPPLEMENTARY.test(segment.text)
  const draft: Draft = {
    question: [...before, segment],
    pending: [],
    answer: [],
    by: isPassive ? to : isFollowUp ? (earlier?.by ?? []) : by,
    answerers: [],
    asked: isPassive ? by : to,
    before: earlier?.answerers ?? [],
    acts: [act],
    summary: [],
  }
  floor.drafts.push(draft)
  floor.open = draft
  floor.turn = null
}

/** What the asker said in the same breath before asking belongs to the question. */
function leadIn(turn: Turn | null, segment: Segment, by: Speaker[]): Segment[] {
  const isSame = turn !== null && by.length > 0 && overlap(turn.speakers, by)
  return isSame ? turn.segments.filter(({ unit }) => unit === segment.unit) : []
}

function challenge(floor: Floor, segment: Segment, by: Speaker[], act: Act): void {
  const { open: draft, turn } = floor
  const isReply =
    act === 'concern' && draft !== null && draft.answer.length === 0 && isForce(by) && !overlap(by, draft.by)
  if (isReply) return tell(floor, segment, by)
  const goesOn = draft && draft.answer.length === 0 && overlap(by, draft.by) && isNear(last(draft.question), segment, 0)
  if (!goesOn) return open(floor, segment, by, act, leadIn(turn, segment, by))
  draft.question.push(...draft.pending.splice(0), segment)
  draft.acts.push(act)
}

function answer(draft: Draft, segment: Segment): void {
  if (draft.answer.length === 0) draft.question.push(...draft.pending.splice(0))
  draft.answer.push(segment)
  const speakers = segment.speech?.speakers ?? answerersMeant(draft, segment)
  for (const speaker of speakers) if (!overlap([speaker], draft.answerers)) draft.answerers.push(speaker)
}

/** Whom a pronoun means that answers, or who begins a sentence that says nothing of speaking. */
function answerersMeant({ answerers, asked, before }: Draft, { speech, doers }: Segment): Speaker[] {
  if (answerers.length > 0) return []
  if (!speech) return doers
  return asked.length > 0 ? asked : speech.act === 'respond' ? before : []
}

function tell(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  const { open: draft, turn } = floor
  if (!draft)
    return turn && isAnswered(turn, segment, speakers) ? reply(floor, turn, segment) : lead(floor, segment, speakers)
  if (
    draft.answer.length > 0 &&
    (isBody(speakers) || isSettled(draft, segment) || isOverheard(draft, segment, speakers))
  )
    return take(floor, segment)
  const isAsker = speakers.length > 0 && overlap(speakers, draft.by)
  if (isAsker && draft.answer.length === 0 && isNear(last(draft.question), segment, 0))
    return void draft.pending.push(segment)
  if (isAsker) {
    if (/assured|satisfied|reassured|content|pleased/.test(segment.text)) draft.summary.push(segment)
    return take(floor, segment)
  }
  if (draft.answer.length === 0 ? isNear(last(draft.question), segment, 2) : reaches(draft, segment, speakers))
    return answer(draft, segment)
  take(floor, segment)
}

/** Somebody goes on or begins: their sentences in one paragraph are one turn. */
function lead(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  if (!floor.turn || !overlap(floor.turn.speakers, speakers) || !isNear(last(floor.turn.segments), segment, 0))
    return take(floor, segment)
  floor.turn.segments.push(segment)
}

function reply(floor: Floor, turn: Turn, segment: Segment): void {
  const [first, ...rest] = turn.segments
  if (!first) return
  open(floor, first, turn.speakers, first.speech?.act ?? 'tell')
  floor.open?.question.push(...rest)
  if (floor.open) answer(floor.open, segment)
}

/** A sentence without a speaker of its own, or with a pronoun. */
function goOn(floor: Floor, segment: Segment): void {
  const draft = floor.open
  if (!draft) return goOnAlone(floor, segment)
  if (draft.answer.length === 0) return goOnAsking(floor, draft, segment)
  if (segment.speech && isChallenge(segment.speech.act))
    return challengeAgain(floor, draft, segment, segment.speech.act)
  if (stillAnswers(draft, segment)) return answer(draft, segment)
  floor.open = null
  goOnAlone(floor, segment)
}

/** `She was not happy with that` in the breath in which she answered, with nothing asked. */
const isOwnRegret = ({ answer: said, answerers }: Draft, segment: Segment) =>
  isForce(answerers) && isNear(last(said), segment, 0) && !/\b(?:asked|queried|wanted to know|\?)/i.test(segment.text)

/** `She then asked` behind an answer: the one who asked before asks again. */
function challengeAgain(floor: Floor, draft: Draft, segment: Segment, act: Act): void {
  if (!isNear(last(draft.answer), segment, 1)) return take(floor, segment)
  if (act === 'concern' && isOwnRegret(draft, segment)) return answer(draft, segment)
  open(floor, segment, draft.by, act)
}

function goOnAlone(floor: Floor, segment: Segment): void {
  const { turn } = floor
  const { speech } = segment
  const before = turn && isNear(last(turn.segments), segment, speech ? 1 : 0) ? turn : null
  const asksAloud = segment.isAsked && !isForce(before?.speakers ?? [])
  if (speech ? isChallenge(speech.act) : asksAloud) {
    const by = before?.speakers ?? []
    return open(floor, segment, by, speech?.act ?? 'ask', before?.segments ?? [])
  }
  if (before) before.segments.push(segment)
  else floor.turn = { speakers: [], segments: [segment], isLabelled: false }
}

const isTheirs = (segment: Segment) => /^They\b/.test(segment.text)

function goOnAsking(floor: Floor, draft: Draft, segment: Segment): void {
  const { speech } = segment
  if (speech && isChallenge(speech.act)) {
    draft.question.push(...draft.pending.splice(0), segment)
    return void draft.acts.push(speech.act)
  }
  const isSameUnit = isNear(last(draft.question), segment, 0)
  const isReply =
    isForce(segment.doers) && !overlap(segment.doers, draft.by) && isNear(last(draft.question), segment, 1)
  if (isReply || speech?.act === 'respond') return answer(draft, segment)
  if (isSameUnit && draft.asked.length > 0 && speech) return answer(draft, segment)
  if (isSameUnit && segment.isAsked && !speech) return void draft.question.push(...draft.pending.splice(0), segment)
  if (isSameUnit && !(isTheirs(segment) && draft.by.length === 1)) return void draft.pending.push(segment)
  if (isListedQuestion(draft, segment)) return void draft.question.push(segment)
  if (isNear(last(draft.question), segment, 1)) return answer(draft, segment)
  floor.open = null
  goOnAlone(floor, segment)
}

function sumUp(floor: Floor, segment: Segment): void {
  floor.drafts.at(-1)?.summary.push(segment)
  floor.open = null
  floor.turn = null
}
