import type { Block, Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { wordsOf } from '../passage.ts'
import { isAsked, lastSentence } from '../wording.ts'
import { numbering } from './numbering.ts'
import type { Place } from './place.ts'

const pointsBack = /^(?:they|he|she|it|this|these|that|we)\b/i
// `The paper should also tell …`: more of what was just asked for.
const saysMore =
  /^the (?:papers?|reports?|notes?|reviews?|letters?|lists?|briefings?|updates?|plans?|analysis|work|tables?|figures|findings|options)\b (?:(?:should|is to|are to|will|would|must|needs? to|to)\b)/i

// That it was agreed says nothing of what.
const agreement =
  /^(?:this|that|it) (?:was|were|has been|had been) (?:agreed|accepted|supported|approved)\b[^.;]{0,40}[.]?$/i

/** The last sentence before a passage: in its own block, else in the block before it. */
export function sentenceBefore({ passages, at }: Place): ({ block: Block } & Range) | null {
  const previous = passages[at - 1]
  if (!previous || previous.block.kind === 'title') return null
  const last = withReferent(wordsOf(previous))
  last.start += numbering.exec(wordsOf(previous).slice(last.start))?.[0].length ?? 0
  return { block: previous.block, start: previous.start + last.start, end: previous.start + last.end }
}

/** Whether a sentence only says more of what the one before it asks for or agrees. */
export const isMoreOf = (before: string, words: string): boolean => asksOrAgrees(before) && saysMore.test(words)

/** The last sentence; where it only says more of what the one before it asks for, both. */
function withReferent(text: string): Range {
  const last = lastSentence(text)
  const words = text.slice(last.start, last.end)
  const before = sentencesOf(text.slice(0, last.start)).at(-1)
  const asks = before !== undefined && asksOrAgrees(text.slice(before.start, before.end))
  if (asks && agreement.test(words)) return { ...before }
  const isMore = saysMore.test(words) || (pointsBack.test(words) && !isAsked(words))
  return asks && isMore ? { start: before.start, end: last.end } : { ...last }
}

const wasAsked = /\b(?:requested|asked|agreed|suggested|proposed|recommended) that\b/i

const asksOrAgrees = (sentence: string) => isAsked(sentence) || wasAsked.test(sentence)
