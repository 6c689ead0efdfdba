import type { Act } from '../speech/act.ts'
import type { Speaker } from '../speech/subject.ts'
import type { Segment } from './segments.ts'
import { isNear, last, overlap, type Draft, type Turn } from './reach.ts'

/** What is being said: the exchanges so far, the one that is still open, and whose turn it is where none is. */
export type Floor = { drafts: Draft[]; open: Draft | null; turn: Turn | null }

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
    before: earlier?.answerers ?? [],
    acts: [act],
    summary: [],
  }
  floor.drafts.push(draft)
  floor.open = draft
  floor.turn = null
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
function answerersMeant({ answerers, asked, before }: Draft, { speech, doers }: Segment): Speaker[] {
  if (answerers.length > 0) return []
  if (!speech) return doers
  return asked.length > 0 ? asked : speech.act === 'respond' ? before : []
}

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
