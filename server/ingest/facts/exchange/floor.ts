import type { Act } from '../speech/act.ts'
import type { Speaker } from '../speech/subject.ts'
import type { Segment } from './segments.ts'
import { isNear, last, overlap, type Draft, type Turn } from './reach.ts'

/** What is being said: the exchanges so far, the one that is still open, and whose turn it is where none is. */
export type Floor = {
  drafts: Draft[]
  open: Draft | null
  turn: Turn | null
  /** The last two who were said to say or do something, each alone: whoever a pronoun may mean. */
  told: Speaker[]
}

export function take(floor: Floor, segment: Segment): void {
  floor.open = null
  floor.turn = {
    speakers: segment.speech?.speakers ?? [],
    segments: [segment],
    isLabelled: segment.label === 'speaker',
  }
}

const SUPPLEMENTARY = /\b(?:supplementary|supplementaries|follow(?:ing|ed)?[- ]up|further question)\b/i

export function open(floor: Floor, segment: Segment, by: Speaker[], act: Act, before: Segment[] = []): void {
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
    before: beforeIt(floor, isPassive ? to : by),
    acts: [act],
    summary: [],
  }
  floor.drafts.push(draft)
  floor.open = draft
  floor.turn = null
}

/** Who spoke before a question, other than whoever asks: the last one alone, or those who answered together. */
function beforeIt({ drafts, told }: Floor, by: Speaker[]): Speaker[] {
  const answerers = drafts.at(-1)?.answerers ?? []
  if (answerers.length > 1) return answerers
  const other = told.findLast((one) => !overlap([one], by))
  return other ? [other] : answerers.filter((one) => !overlap([one], by))
}

/** Remembers who speaks or acts in a sentence. */
export function remember(floor: Floor, { speech, doers }: Segment): void {
  const [only, more] = speech ? (speech.speakers ?? []) : doers
  if (only && !more && !overlap([only], floor.told.slice(-1))) floor.told = [...floor.told.slice(-1), only]
}

/** What the asker said in the same breath before asking belongs to the question. */
export function leadIn(turn: Turn | null, segment: Segment, by: Speaker[]): Segment[] {
  const isSame = turn !== null && by.length > 0 && overlap(turn.speakers, by)
  return isSame ? turn.segments.filter(({ unit }) => unit === segment.unit) : []
}

export function answer(draft: Draft, segment: Segment): void {
  if (draft.answer.length === 0) draft.question.push(...draft.pending.splice(0))
  draft.answer.push(segment)
  const speakers = segment.speech?.speakers ?? answerersMeant(draft, segment)
  for (const speaker of speakers) if (!overlap([speaker], draft.answerers)) draft.answerers.push(speaker)
}

/** Whom a pronoun means that answers, or who begins a sentence that says nothing of speaking. */
function answerersMeant({ answerers, asked, before }: Draft, { speech, doers, text }: Segment): Speaker[] {
  if (answerers.length > 0) return []
  if (doers.length > 0) return doers
  if (!isOnePerson(text)) return speech ? (asked.length > 0 ? asked : speech.act === 'respond' ? before : []) : []
  return asked.length > 0 ? asked : before.length === 1 ? before : []
}

/** `He said`, `She was not`: a sentence about one person who was named before. */
export const isOnePerson = (text: string): boolean => /^(?:he|she)\b/i.test(text)

/** Somebody goes on or begins: their sentences in one paragraph are one turn. */
export function lead(floor: Floor, segment: Segment, speakers: Speaker[]): void {
  if (!floor.turn || !overlap(floor.turn.speakers, speakers) || !isNear(last(floor.turn.segments), segment, 0))
    return take(floor, segment)
  floor.turn.segments.push(segment)
}

export function reply(floor: Floor, turn: Turn, segment: Segment): void {
  const [first, ...rest] = turn.segments
  if (!first) return
  open(floor, first, turn.speakers, first.speech?.act ?? 'tell')
  floor.open?.question.push(...rest)
  if (floor.open) answer(floor.open, segment)
}
