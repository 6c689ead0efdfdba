import type { Block, Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { wordsOf } from '../passage.ts'
import { isAsked, lastSentence } from '../wording.ts'
import { numbering } from './numbering.ts'
import type { Place } from './place.ts'

const pointsBack = /^(?:they|he|she|it|this|these|that|we)\b/i

/** The last sentence before a passage: in its own block, else in the block before it. */
export function sentenceBefore({ passages, at }: Place): ({ block: Block } & Range) | null {
  const previous = passages[at - 1]
  if (!previous || previous.block.kind === 'title') return null
  const last = withReferent(wordsOf(previous))
  last.start += numbering.exec(wordsOf(previous).slice(last.start))?.[0].length ?? 0
  return { block: previous.block, start: previous.start + last.start, end: previous.start + last.end }
}

/** The last sentence; where it only says more of what the one before it asks for, both. */
function withReferent(text: string): Range {
  const last = lastSentence(text)
  const words = text.slice(last.start, last.end)
  if (!pointsBack.test(words) || isAsked(words)) return { ...last }
  const before = sentencesOf(text.slice(0, last.start)).at(-1)
  return before && isAsked(text.slice(before.start, before.end)) ? { start: before.start, end: last.end } : { ...last }
}
