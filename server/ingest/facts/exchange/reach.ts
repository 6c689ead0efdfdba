import type { Speaker } from '../speech/subject.ts'
import type { Act } from '../speech/act.ts'
import { hasNegation, valenceOf } from './assurance/valence.ts'
import type { Segment } from './segments.ts'
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
  /** Who answered before it: whoever answers `Asked if …, she said`. */
  before: Speaker[]
  acts: Act[]
  /** What sums up the section's answers: "The PCC was assured by this". */
  summary: Segment[]
}

/** Who has the floor without having been asked: what they say may turn out to be a challenge. */
export type Turn = { speakers: Speaker[]; segments: Segment[]; isLabelled: boolean }

export const overlap = (a: readonly Speaker[], b: readonly Speaker[]) =>
  a.some(({ key }) => b.some((other) => other.key === key))
export const isForce = (speakers: readonly Speaker[]) => speakers.some(({ side }) => side === 'force')
const isOversight = (speakers: readonly Speaker[]) => speakers.some(({ side }) => side === 'commissioner')
/** A board that notes and thanks answers nobody. */
export const isBody = (speakers: readonly Speaker[]) =>
  speakers.length > 0 &&
  speakers.every(({ written }) =>
    /^(?:the )?(?:\w{1,30} )?(?:board|committee|panel|group|meeting|authority|members)$/i.test(written),
  )
/** Behind what somebody answered, what the meeting then settled or heard besides is nobody's answer. */
export const isSettled = ({ answerers }: Draft, { speech, text }: Segment): boolean =>
  answerers.length > 0 &&
  speech?.speakers?.length === 0 &&
  /^It was (?:then |also |therefore |subsequently |generally )?(?:agreed|noted|reported|recogni[sz]ed|resolved|felt|suggested|recommended|observed)\b/.test(
    text,
  )

/** The side that asked remarks on what the other answered: it adds nothing to the answer, unless it says so. */
export const isOverheard = ({ answerers, by }: Draft, { speech }: Segment, speakers: readonly Speaker[]): boolean =>
  (speech?.act === 'tell' || speech?.act === 'raise') &&
  isOversight(by) &&
  answerers.length > 0 &&
  answerers.every(({ side }) => side === 'force') &&
  isOversight(speakers) &&
  !isForce(speakers)

export const isNear = (a: Segment | undefined, b: Segment, reach: number) => a !== undefined && b.unit - a.unit <= reach
export const last = (segments: readonly Segment[]) => segments.at(-1)

const CONCEDES = /^(?:agree[ds]|accept(?:ed|s)|acknowledge[ds]|concede[ds]|admit(?:ted|s)|recogni[sz]e[ds])\b/
const isLack = (text: string) => hasNegation(text) || valenceOf(text).bad

// "asked for the fuel bill" at the end of a sentence: a thing, and nothing to be done with it.
const forThing = /\b(?:asked|asks) for (?:the|an?|its|their|his|her) (?:(?!to |that |be )[\p{L}’'-]{1,20} ?){1,6}\.$/u
const itWas =
  /\b(?:that )?(?:it|they|this|these) (?:was|were|is|are|stood at|came to|had been) (?:now |about |around |some |just |nearly |almost |over |under )?(?:£ ?)?\d/u

/** `asked for the fuel bill. The CC said it was £9,000`: what was requested is given at once, as a figure. */
const isGiven = ({ segments }: Turn, { text, speech }: Segment) =>
  last(segments)?.speech?.act === 'request' &&
  forThing.test(last(segments)?.text ?? '') &&
  speech?.act === 'tell' &&
  itWas.test(text)

/** A statement by the overseeing side that the other side rises to is a challenge, though nobody asked. */
export function isAnswered(turn: Turn, segment: Segment, speakers: Speaker[]): boolean {
  const act = segment.speech?.act
  const mayChallenge = turn.speakers.length > 0 && !isForce(turn.speakers) && !overlap(turn.speakers, speakers)
  const mayAnswer = speakers.length > 0 && !isOversight(speakers) && (isForce(speakers) || isOversight(turn.speakers))
  if (!mayChallenge || !mayAnswer || !isNear(last(turn.segments), segment, 1)) return false
  if (isGiven(turn, segment)) return true
  const isConceded = CONCEDES.test(segment.speech?.verb ?? '')
  const pointsAtSomething = turn.segments.some(
    ({ speech, text }) => speech?.act === 'raise' || isWorry(text) || (isConceded && isLack(text)),
  )
  return act === 'respond' || ((act === 'reply' || isConceded) && pointsAtSomething)
}

const REPORTS =
  /^(?:reported|reports|presented|introduced|updated|outlined|gave|provided|briefed|referred|summari[sz]ed|set out|took)/

/** Whether what somebody else says further on still belongs to the answer. */
export function reaches(draft: Draft, segment: Segment, speakers: Speaker[]): boolean {
  const before = last(draft.answer)
  if (!before) return false
  if (isNear(before, segment, 0)) return true
  if (!isNear(before, segment, 1)) return false
  // In a transcript whoever speaks has a label: what a paragraph then tells of somebody else is no part of an answer.
  const isTranscript = draft.answer.some(({ label }) => label === 'speaker')
  if (isTranscript && segment.label === null && !overlap(speakers, draft.answerers)) return false
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

/** Whether a sentence that names no speaker still belongs to the answer before it. */
export function stillAnswers(draft: Draft, segment: Segment): boolean {
  const before = last(draft.answer)
  if (!before || isNear(before, segment, 0)) return before !== undefined
  if (!isNear(before, segment, 1)) return false
  if (isListed(draft, segment) || before.block.lost === 'end' || segment.speech !== null) return true
  // A label alone, or one that says `Response`, holds for the paragraphs under it; a speaker's name for its own.
  const isUnderLabel = before.text === '' || draft.answer.some(({ label }) => label === 'answer')
  const isNobodys = draft.answerers.length === 0 && isBullet(before)
  // `They replied:` with a list under it whose marks were lost.
  const isUnended = !/[.?!]$/.test(segment.text.trimEnd()) && !/[.?!]$/.test(before.text.trimEnd())
  const isLed = before.text.endsWith(':') || (isUnended && draft.answer.some(({ text }) => text.endsWith(':')))
  return ((isUnderLabel || isLed) && !segment.isAsked) || (isNobodys && isBullet(segment))
}

/** Bullets behind `The PCC asked:` are what was asked. */
export function isListedQuestion(draft: Draft, segment: Segment): boolean {
  const before = last(draft.question)
  if (!before || !isBullet(segment) || segment.speech || !isNear(before, segment, 1)) return false
  return before.text.endsWith(':') || (isBullet(before) && draft.question.some(({ text }) => text.endsWith(':')))
}
