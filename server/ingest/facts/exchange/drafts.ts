import type { Act } from '../speech/verb.ts'
import { isAnswer, isChallenge } from '../speech/verb.ts'
import type { Speaker } from '../speech/subject.ts'
import type { Section, Segment } from './segments.ts'
import { isWorry } from './worry.ts'

/** A question and what was said to it, as segments. `pending` follows the question without a voice of its own. */
export type Draft = {
  question: Segment[]
  pending: Segment[]
  answer: Segment[]
  by: Speaker[]
  answerers: Speaker[]
  /** Who was asked, where the question says so: whoever then speaks as `he` is one of them. */
  asked: Speaker[]
  acts: Act[]
  /** What sums up the section's answers: "The PCC was assured by this". */
  summary: Segment[]
}

/** Who has the floor without having been asked: what they say may turn out to be a challenge. */
type Turn = { speakers: Speaker[]; segments: Segment[]; isLabelled: boolean }

type Floor = { drafts: Draft[]; open: Draft | null; turn: Turn | null }

const overlap = (a: readonly Speaker[], b: readonly Speaker[]) =>
  a.some(({ key }) => b.some((other) => other.key === key))
const isForce = (speakers: readonly Speaker[]) => speakers.some(({ side }) => side === 'force')
const isOversight = (speakers: readonly Speaker[]) => speakers.some(({ side }) => side === 'commissioner')
const isNear = (a: Segment | undefined, b: Segment, reach: number) => a !== undefined && b.unit - a.unit <= reach
const last = (segments: readonly Segment[]) => segments.at(-1)

/** The exchanges of a section, in its order. */
export function draftsOf(section: Section): Draft[] {
  const floor: Floor = { drafts: [], open: null, turn: null }
  for (const segment of section) hear(floor, segment)
  return floor.drafts
}

function hear(floor: Floor, segment: Segment): void {
  const { speech, label } = segment
  if (label === 'summary') return sumUp(floor, segment)
  if (label === 'answer') return floor.open ? answer(floor.open, segment) : take(floor, segment)
  if (label === 'question') return open(floor, segment, speech?.speakers ?? [], 'ask')
  if (!speech || speech.speakers === null) return goOn(floor, segment)
  if (label === 'speaker') return hearLabelled(floor, segment, speech.speakers)
  if (/^(?:wants?|wish(?:es|ed)?|wanted) to/.test(speech.verb) && isForce(speech.speakers))
    return tell(floor, segment, speech.speakers)
  if (isChallenge(speech.act)) return challenge(floor, segment, speech.speakers, speech.act)
  if (!isAnswer(speech.act)) return take(floor, segment)
  return tell(floor, segment, speech.speakers)
}

/** In a transcript whoever asks has a question mark somewhere in the turn; an answer's rhetorical one opens nothing. */
function hearLabelled(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  const isReply = floor.open !== null && !overlap(speakers, floor.open.by) && isForce(speakers)
  if (segment.isAsked && !isReply) return open(floor, segment, speakers, 'ask')
  if (floor.open && !overlap(speakers, floor.open.by)) return answer(floor.open, segment)
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

function open(floor: Floor, segment: Segment, by: Speaker[], act: Act, before: Segment[] = []): void {
  const isPassive = act === 'asked of'
  const draft: Draft = {
    question: [...before, segment],
    pending: [],
    answer: [],
    by: isPassive ? [] : by,
    answerers: [],
    asked: isPassive ? by : [],
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
  const goesOn = draft && draft.answer.length === 0 && overlap(by, draft.by) && isNear(last(draft.question), segment, 0)
  if (!goesOn) return open(floor, segment, by, act, leadIn(turn, segment, by))
  draft.question.push(...draft.pending.splice(0), segment)
  draft.acts.push(act)
}

function answer(draft: Draft, segment: Segment): void {
  if (draft.answer.length === 0) draft.question.push(...draft.pending.splice(0))
  draft.answer.push(segment)
  const speakers = segment.speech?.speakers ?? (draft.answerers.length === 0 && segment.speech ? draft.asked : [])
  for (const speaker of speakers) if (!overlap([speaker], draft.answerers)) draft.answerers.push(speaker)
}

function tell(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  const { open: draft, turn } = floor
  if (!draft)
    return turn && isAnswered(turn, segment, speakers) ? reply(floor, turn, segment) : lead(floor, segment, speakers)
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

/** A statement by the overseeing side that the other side rises to is a challenge, though nobody asked. */
function isAnswered(turn: Turn, segment: Segment, speakers: Speaker[]): boolean {
  const act = segment.speech?.act
  const mayChallenge = turn.speakers.length > 0 && !isForce(turn.speakers) && !overlap(turn.speakers, speakers)
  const mayAnswer = speakers.length > 0 && !isOversight(speakers) && (isForce(speakers) || isOversight(turn.speakers))
  if (!mayChallenge || !mayAnswer || !isNear(last(turn.segments), segment, 1)) return false
  const pointsAtSomething = turn.segments.some(({ speech, text }) => speech?.act === 'raise' || isWorry(text))
  return act === 'respond' || (act === 'reply' && pointsAtSomething)
}

function reply(floor: Floor, turn: Turn, segment: Segment): void {
  const [first, ...rest] = turn.segments
  if (!first) return
  open(floor, first, turn.speakers, first.speech?.act ?? 'tell')
  floor.open?.question.push(...rest)
  if (floor.open) answer(floor.open, segment)
}

const REPORTS =
  /^(?:reported|reports|presented|introduced|updated|outlined|gave|provided|briefed|referred|summari[sz]ed|set out|took)/

/** Whether what somebody else says further on still belongs to the answer. */
function reaches(draft: Draft, segment: Segment, speakers: Speaker[]): boolean {
  const before = last(draft.answer)
  if (!before) return false
  if (isNear(before, segment, 0)) return true
  if (!isNear(before, segment, 1)) return false
  const act = segment.speech?.act
  if (isListed(draft, segment) || act === 'add' || act === 'respond' || act === 'reply') return true
  const isTurnByTurn = before.unit !== last(draft.question)?.unit
  return (
    isTurnByTurn &&
    !REPORTS.test(segment.speech?.verb ?? '') &&
    (isForce(speakers) || overlap(speakers, draft.answerers))
  )
}

const isBullet = (segment: Segment) => segment.block.kind === 'bullet'

/** Bullets behind `The CC responded:`, and those behind them. */
function isListed(draft: Draft, segment: Segment): boolean {
  const before = last(draft.answer)
  return (
    before !== undefined &&
    isBullet(segment) &&
    (before.text.endsWith(':') ||
      (isBullet(before) &&
        before.block.level <= segment.block.level &&
        draft.answer.some(({ text }) => text.endsWith(':'))))
  )
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

/** `She then asked` behind an answer: the one who asked before asks again. */
function challengeAgain(floor: Floor, draft: Draft, segment: Segment, act: Act): void {
  if (!isNear(last(draft.answer), segment, 1)) return take(floor, segment)
  open(floor, segment, draft.by, act)
}

function stillAnswers(draft: Draft, segment: Segment): boolean {
  const before = last(draft.answer)
  if (!before || isNear(before, segment, 0)) return before !== undefined
  if (!isNear(before, segment, 1)) return false
  if (isListed(draft, segment) || before.block.lost === 'end' || segment.speech !== null) return true
  // A label alone, or one that says `Response`, holds for the paragraphs under it; a speaker's name for its own.
  const isUnderLabel = before.text === '' || draft.answer.some(({ label }) => label === 'answer')
  const isNobodys = draft.answerers.length === 0 && isBullet(before)
  return (isUnderLabel && !segment.isAsked) || (isNobodys && isBullet(segment))
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

/** Bullets behind `The PCC asked:` are what was asked. */
function isListedQuestion(draft: Draft, segment: Segment): boolean {
  const before = last(draft.question)
  if (!before || !isBullet(segment) || segment.speech || !isNear(before, segment, 1)) return false
  return before.text.endsWith(':') || (isBullet(before) && draft.question.some(({ text }) => text.endsWith(':')))
}

const isTheirs = (segment: Segment) => /^They\b/.test(segment.text)

function goOnAsking(floor: Floor, draft: Draft, segment: Segment): void {
  const { speech } = segment
  if (speech && isChallenge(speech.act)) {
    draft.question.push(...draft.pending.splice(0), segment)
    return void draft.acts.push(speech.act)
  }
  const isSameUnit = isNear(last(draft.question), segment, 0)
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
