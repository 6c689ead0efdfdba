import { isAnswer, isChallenge, type Act } from '../speech/act.ts'
import type { Speaker } from '../speech/subject.ts'
import type { Section, Segment } from './segments.ts'
import {
  isAnswered,
  isBody,
  isForce,
  isNear,
  isOverheard,
  isSettled,
  last,
  overlap,
  reaches,
  type Draft,
} from './reach.ts'
import { answer, take, open, leadIn, remember, reply, lead, type Floor } from './floor.ts'
import { goOn } from './go-on.ts'

/** The exchanges of a section, in its order. */
export function draftsOf(section: Section): Draft[] {
  const floor: Floor = { drafts: [], open: null, turn: null, told: [] }
  for (const segment of section) {
    hear(floor, segment)
    remember(floor, segment)
  }
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
  if (segment.isAsked && !isReply)
    return open(floor, segment, speakers, segment.speech?.act === 'reassure' ? 'reassure' : 'ask')
  const isOverseer = speakers.some(({ side }) => side === 'commissioner')
  const isAnsweredByForce = floor.open !== null && floor.open.answer.length > 0 && isForce(floor.open.answerers)
  // After an answer the side that asks speaks again: with a question of its own to come, perhaps.
  if (floor.open && !overlap(speakers, floor.open.by) && !(isOverseer && isAnsweredByForce))
    return answer(floor.open, segment)
  take(floor, segment)
}

function challenge(floor: Floor, segment: Segment, by: Speaker[], act: Act): void {
  const { open: draft, turn } = floor
  if (segment.speech?.isUntold === true && draft && isToldBefore(draft, segment, by)) return
  const isReply =
    act === 'concern' && draft !== null && draft.answer.length === 0 && isForce(by) && !overlap(by, draft.by)
  if (isReply) return tell(floor, segment, by)
  const goesOn = draft && draft.answer.length === 0 && overlap(by, draft.by) && isNear(last(draft.question), segment, 0)
  if (!goesOn) return open(floor, segment, by, act, leadIn(turn, segment, by))
  draft.question.push(...draft.pending.splice(0), segment)
  draft.acts.push(act)
}

/** Whether what `In reply to the PCC, …` answers is the question before it. */
const isToldBefore = (draft: Draft, segment: Segment, by: Speaker[]) =>
  overlap(by, draft.by) && (draft.answer.length === 0 || last(draft.question)?.unit === segment.unit)

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

function sumUp(floor: Floor, segment: Segment): void {
  floor.drafts.at(-1)?.summary.push(segment)
  floor.open = null
  floor.turn = null
}
