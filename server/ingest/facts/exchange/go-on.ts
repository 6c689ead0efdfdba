import { isChallenge, type Act } from '../speech/act.ts'
import type { Segment } from './segments.ts'
import { isForce, isListedQuestion, isNear, last, overlap, stillAnswers, type Draft } from './reach.ts'
import { answer, isOnePerson, take, open, type Floor } from './floor.ts'

/** A sentence without a speaker of its own, or with a pronoun. */
export function goOn(floor: Floor, segment: Segment): void {
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
  // What the force regrets in its own report is put to nobody.
  const isRegret = speech?.act === 'concern' && isForce(before?.speakers ?? [])
  if (speech ? isChallenge(speech.act) && !isRegret : asksAloud) {
    const by = before?.speakers ?? []
    return open(floor, segment, by, speech?.act ?? 'ask', before?.segments ?? [])
  }
  if (before) before.segments.push(segment)
  else floor.turn = { speakers: [], segments: [segment], isLabelled: false }
}

const isTheirs = (segment: Segment) => /^They\b/.test(segment.text)

/** `The PCC asked if it was safe. She said that it was.`: behind a question the other one speaks, if somebody was heard before. */
const isTheirReply = ({ acts, by, before }: Draft, { speech, text }: Segment) =>
  speech !== null &&
  (speech.act === 'reply' || /^(?:said|says|told|stated|thought|felt|believed)\b/.test(speech.verb)) &&
  isOnePerson(text) &&
  before.length === 1 &&
  (by.length === 0 || isForce(before) !== isForce(by)) &&
  acts.every((act) => act === 'ask' || act === 'reassure')

const pronounIn = (text: string, pattern: RegExp) => pattern.exec(text)?.groups?.who?.toLowerCase()

/** `The PCC asked what he would do. He said …`: whom the question speaks of as `he` is the one before, who then answers. */
const isAskedOfOneBefore = ({ question, by, before }: Draft, { speech, text }: Segment) => {
  const who = pronounIn(text, /^(?<who>he|she)\b/i)
  const asked = pronounIn(last(question)?.text ?? '', /\b(?:what|how|why|when|where|if|whether) (?<who>he|she)\b/i)
  return (
    speech !== null &&
    !isChallenge(speech.act) &&
    who !== undefined &&
    who === asked &&
    by.length > 0 &&
    before.length === 1
  )
}

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
  if (isSameUnit && draft.asked.length > 0 && (speech ?? isOnePerson(segment.text))) return answer(draft, segment)
  if (isSameUnit && (isTheirReply(draft, segment) || isAskedOfOneBefore(draft, segment))) return answer(draft, segment)
  if (isSameUnit && segment.isAsked && !speech) return void draft.question.push(...draft.pending.splice(0), segment)
  if (isSameUnit && !(isTheirs(segment) && draft.by.length === 1)) return void draft.pending.push(segment)
  if (isListedQuestion(draft, segment)) return void draft.question.push(segment)
  if (isNear(last(draft.question), segment, 1)) return answer(draft, segment)
  floor.open = null
  goOnAlone(floor, segment)
}
